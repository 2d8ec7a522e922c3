import { Controller, Get, Header, Param } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { system } from '../platform/actor.js';
import { ProcessSettings } from '../platform/config/process-settings.js';
import { Database } from '../platform/database/database.js';
import { problem } from '../platform/http/problem.js';
import { Operational } from '../platform/http/route.js';
import { DEV_MAIL_CSS, listPage, mailPage } from './dev-mail.page.js';
import type { KeptMail } from './dev-mail.page.js';

const HTML = 'text/html; charset=utf-8';
const MOST = 200;

/** The mail that this demo wrote and did not send. Loaded in demo mode alone, which listens on this machine only. */
@Operational()
@Controller('dev')
export class DevMailController {
  constructor(
    private readonly db: Database,
    private readonly settings: ProcessSettings,
  ) {}

  @Get('mail')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  async list(): Promise<string> {
    const mails = await this.db.read(system('demo')).rows<KeptMail>({
      text: `SELECT id, kind, created_at AS at, address, letter FROM mail ORDER BY id DESC LIMIT ${String(MOST)}`,
    });
    return listPage(mails);
  }

  @Get('mail/:mailId')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  async one(@Param('mailId') mailId: string): Promise<string> {
    if (!isUUID(mailId)) throw problem('not-found');
    const mail = await this.db.read(system('demo')).one<KeptMail>({
      text: 'SELECT id, kind, created_at AS at, address, letter FROM mail WHERE id = $1',
      values: [mailId],
    });
    if (!mail) throw problem('not-found');
    return mailPage(mail, this.settings.config.mailFrom);
  }

  @Get('mail.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'no-store')
  css(): string {
    return DEV_MAIL_CSS;
  }
}
