import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { areBrowserKeys, encrypted, newServerKeys, vapid, webhookSignature } from './push-message.js';

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');

describe('a push message', () => {
  it('is the one of RFC 8291, appendix A, for its keys and its salt', () => {
    const body = encrypted(
      Buffer.from('When I grow up, I want to be a watermelon'),
      {
        p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
        auth: 'BTBZMqHH6r4Tts7J_aSIgg',
      },
      {
        salt: bytes('DGv6ra1nlYgDCS1FRnbzlw'),
        privateKey: bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'),
      },
    );
    expect(body.toString('base64url')).toBe(
      'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
    );
  });

  it('is another each time', () => {
    const keys = { p256dh: newServerKeys().publicKey, auth: 'BTBZMqHH6r4Tts7J_aSIgg' };
    expect(encrypted(Buffer.from('a'), keys)).not.toEqual(encrypted(Buffer.from('a'), keys));
  });
});

describe('keys of a browser', () => {
  const good = { p256dh: newServerKeys().publicKey, auth: 'BTBZMqHH6r4Tts7J_aSIgg' };
  it.each([
    ['a point that is none', { ...good, p256dh: Buffer.alloc(65, 4).toString('base64url') }],
    ['a point too short', { ...good, p256dh: good.p256dh.slice(0, 40) }],
    ['a secret too short', { ...good, auth: 'AAAA' }],
    ['nothing', { p256dh: '', auth: '' }],
  ])('are not %s', (_what, keys) => {
    expect([areBrowserKeys(good), areBrowserKeys(keys)]).toEqual([true, false]);
  });
});

describe('who sends it', () => {
  it('is signed with the key that browsers were given, for this push service alone', () => {
    const keys = newServerKeys();
    const said = vapid('https://push.example/abc', 'mailto:a@example.org', keys, 1_000);
    const [, token = '', k = ''] = /^vapid t=([^,]+), k=(.+)$/.exec(said) ?? [];
    const [head = '', claims = '', signature = ''] = token.split('.');
    expect(k).toBe(keys.publicKey);
    expect(JSON.parse(bytes(claims).toString())).toEqual({
      aud: 'https://push.example',
      exp: 1_000 + 12 * 3600,
      sub: 'mailto:a@example.org',
    });
    const point = bytes(k);
    const key = createPublicKey({
      format: 'jwk',
      key: {
        kty: 'EC',
        crv: 'P-256',
        x: point.subarray(1, 33).toString('base64url'),
        y: point.subarray(33).toString('base64url'),
      },
    });
    const signed = Buffer.from(`${head}.${claims}`);
    expect(verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, bytes(signature))).toBe(true);
  });
});

describe('the signature of a webhook', () => {
  it('is the one of the standard’s own example', () => {
    expect(
      webhookSignature(
        'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
        'msg_p5jXN8AQM9LWM0D4loKWxJek',
        1614265330,
        Buffer.from('{"test": 2432232314}'),
      ),
    ).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
});
