import { PATTERN_LIMITS } from './pattern.ts';
import type { Node, PatternFault, Sequence } from './pattern.ts';

/** In words: the fewest and the most that a sequence can match, and whether a gap can stand at its edges. */
interface Shape {
  readonly least: number;
  readonly most: number;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly doubleGap: boolean;
}

const NOTHING: Shape = { least: 0, most: 0, opens: false, closes: false, doubleGap: false };

function shapeOf(nodes: Sequence): Shape {
  return nodes.reduce<Shape>((before, node) => {
    const here = shapeOfNode(node);
    return {
      least: before.least + here.least,
      most: before.most + here.most,
      opens: before.opens || (before.most === 0 ? here.opens : before.least === 0 && here.opens),
      closes: here.closes || (here.least === 0 && here.most > 0 && before.closes),
      doubleGap: before.doubleGap || here.doubleGap || (before.closes && here.opens),
    };
  }, NOTHING);
}

function shapeOfNode(node: Node): Shape {
  if (node.kind === 'word') return { ...NOTHING, least: 1, most: 1 };
  if (node.kind !== 'one-of') return { ...NOTHING, opens: true, closes: true };
  const shapes = node.branches.map(shapeOf);
  return {
    least: node.optional ? 0 : Math.min(...shapes.map(({ least }) => least)),
    most: Math.max(...shapes.map(({ most }) => most)),
    opens: shapes.some(({ opens }) => opens),
    closes: shapes.some(({ closes }) => closes),
    doubleGap: shapes.some(({ doubleGap }) => doubleGap),
  };
}

/** What cannot be meant: a pattern of nothing, gaps at its edges or beside each other, more words than anybody writes. */
export function faultsOfShape(branches: readonly Sequence[]): readonly PatternFault[] {
  const faults: PatternFault[] = [];
  const fault = (why: string, instead: string, position = 0) => faults.push({ position, why, instead });
  const shapes = branches.map(shapeOf);
  if (shapes.some(({ least }) => least === 0)) {
    fault('The pattern can match nothing at all.', 'Let at least one word be required.');
    return faults;
  }
  for (const edge of branches.flatMap((nodes) => [nodes[0], nodes.at(-1)])) {
    if (edge?.kind === 'one-of' && edge.optional) {
      fault('A word that may be missing at the beginning or the end changes nothing.', 'Leave it out.');
    }
  }
  if (shapes.some(({ opens, closes }) => opens || closes)) {
    const gap = branches.flat().find((node) => node.kind === 'gap');
    fault('A gap stands at the beginning or the end.', 'A gap goes between two words.', gap?.position);
  }
  if (shapes.some(({ doubleGap }) => doubleGap)) {
    fault('Two gaps follow each other.', 'Write one gap with their sum.');
  }
  if (shapes.some(({ most }) => most > PATTERN_LIMITS.words)) {
    const why = `The pattern is longer than ${PATTERN_LIMITS.words} words.`;
    fault(why, 'Keep the words that carry the meaning.');
  }
  return faults;
}
