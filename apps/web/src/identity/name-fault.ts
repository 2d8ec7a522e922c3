import { LIMITS } from '@blether/contracts/limits';
import { useLingui } from '@lingui/react/macro';

/** What is plainly wrong with a name before anybody is asked. The server looks closer. */
export function useNameFault(name: string): string | undefined {
  const { t } = useLingui();
  const signs = [...name.trim()].length;
  if (signs === 0) return t`Write a name here.`;
  if (signs < LIMITS.displayName.min) return t`This is too short. Use 2 letters or more.`;
  if (signs > LIMITS.displayName.max) return t`This is too long. Use 30 letters at most.`;
  return undefined;
}
