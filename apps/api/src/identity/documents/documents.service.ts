import { Injectable } from '@nestjs/common';
@Injectable()
export class DocumentsService {
  current(): { houseRules: number; privacy: number } {
    return { houseRules: 1, privacy: 1 };
  }
}
