/** Figures of a part of the corpus, by name, nested as deep as the part needs. Shares of 1 unless said otherwise. */
export interface Figures {
  readonly [name: string]: number | Figures;
}

/** Figures of which less is better: their floor is a ceiling. */
const CEILINGS: ReadonlySet<string> = new Set([
  'missPaged',
  'missAbove',
  'missFound',
  'missAny',
  'lost',
  'raised',
  'added',
  'any',
  'conduct',
]);

/**
 * What is worse than its floor, one line each: name, figure and floor. A figure without a floor and a floor without a
 * figure are told as well, so that nothing new goes unguarded and nothing stays that guards nothing.
 */
export function broken(figures: Figures, floors: Figures, path = ''): readonly string[] {
  const names = new Set([...Object.keys(figures), ...Object.keys(floors)]);
  return [...names].flatMap((name) => {
    const place = path === '' ? name : `${path} · ${name}`;
    const [figure, floor] = [figures[name], floors[name]];
    if (figure === undefined) return [`${place}: there is a floor and no figure`];
    if (floor === undefined) return [`${place}: there is a figure and no floor`];
    if (typeof figure !== 'number' || typeof floor !== 'number') {
      return typeof figure === 'number' || typeof floor === 'number'
        ? [`${place}: a figure meets a group of floors, or a floor a group of figures`]
        : broken(figure, floor, place);
    }
    const holds = CEILINGS.has(name) ? figure <= floor : figure >= floor;
    return holds ? [] : [`${place}: ${figure.toFixed(3)}, and its floor is ${floor}`];
  });
}

/** A share of some things; of none at all nothing is missing, so it is 1. */
export const share = <T>(all: readonly T[], has: (one: T) => boolean): number =>
  all.length === 0 ? 1 : all.filter(has).length / all.length;

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Rows of names and figures in columns, the first row its head. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return `\n${cells.map(line).join('\n')}\n`;
}

const figure = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));
