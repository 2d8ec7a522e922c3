import type { PersonCard } from '@blether/contracts/identity';
import type { RotaKind, RotaView } from '@blether/contracts/rota';
import { useLingui } from '@lingui/react/macro';

/** What stands in the list where nobody has been found yet. No id looks like it. */
export const NOBODY = 'nobody';

/** Whom one can put on a rota; whoever is on it stands there too, though they may not be put there again. */
export function usePeople(
  view: RotaView,
  kind: RotaKind,
  now: PersonCard | null,
): readonly (readonly [string, string])[] {
  const { t } = useLingui();
  const people = view.people[kind];
  const known = now === null || people.some(({ id }) => id === now.id) ? people : [...people, now];
  return [
    [NOBODY, t`Nobody yet`] as const,
    ...[...known]
      .sort((one, other) => one.name.localeCompare(other.name))
      .map(({ id, name }) => [id, name] as const),
  ];
}
