import { LIMITS } from '@blether/contracts/limits';
import type { MyOnCall } from '@blether/contracts/rota';
import type { Body } from '@blether/contracts/routes';
import { IsChecked, IsWhole, IsYesOrNo, OrNull } from '../../platform/http/input.js';
import { fieldsFault, timeFault } from '../rota/rota.dto.js';

const BASE64URL = /^[A-Za-z0-9_-]+={0,2}$/;

/** What a browser gave out: bounded here, understood by whoever uses it. */
const keyFault = (value: unknown) => {
  if (value === undefined || value === null || value === '') return 'required';
  if (typeof value !== 'string') return 'wrong-type';
  if (value.length > LIMITS.pushKey.max) return 'too-long';
  return BASE64URL.test(value) ? null : 'wrong-type';
};

export class MyOnCallDto implements MyOnCall {
  @IsYesOrNo()
  email: boolean;

  @IsYesOrNo()
  push: boolean;

  @IsChecked((value) => {
    if (value === undefined) return 'required';
    return value === null ? null : fieldsFault(value, { from: timeFault, to: timeFault });
  })
  hours: MyOnCall['hours'];
}

export class PushDto implements Body<'POST /on-call/push'> {
  @IsChecked((value) => {
    if (value === undefined || value === null || value === '') return 'required';
    if (typeof value !== 'string') return 'wrong-type';
    if (value.length > LIMITS.webAddress.max) return 'too-long';
    return URL.canParse(value) ? null : 'not-a-web-address';
  })
  endpoint: string;

  @IsChecked(keyFault)
  p256dh: string;

  @IsChecked(keyFault)
  auth: string;
}

export class WebhookDto implements Body<'PUT /on-call/webhook'> {
  @OrNull((value) => {
    if (String(value).length > LIMITS.webAddress.max) return 'too-long';
    return URL.canParse(String(value)) ? null : 'not-a-web-address';
  })
  url: string | null;

  @IsYesOrNo()
  on: boolean;

  @IsYesOrNo()
  newSecret: boolean;

  @IsWhole(1, 1_000_000_000)
  revision: number;
}
