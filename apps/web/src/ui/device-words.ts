import { useLingui } from '@lingui/react/macro';

/** What browsers call themselves. */
const BROWSERS: Readonly<Record<string, string>> = {
  edge: 'Edge',
  opera: 'Opera',
  samsung: 'Samsung Internet',
  firefox: 'Firefox',
  chrome: 'Chrome',
  safari: 'Safari',
};

/** `phone-safari` in words. What is not known is not guessed at. */
export function useDeviceWords(device: string): string {
  const { t } = useLingui();
  const [kind = '', name = ''] = device.split('-');
  const browser = BROWSERS[name];
  const words = { phone: t`Phone`, tablet: t`Tablet`, computer: t`Computer` }[kind] ?? t`Some device`;
  return browser === undefined ? words : `${words}, ${browser}`;
}
