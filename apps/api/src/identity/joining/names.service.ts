import { Injectable } from '@nestjs/common';
import type { PersonId, Words as WordsText } from '@blether/contracts/brand';
import type { Fault } from '@blether/contracts/problems';
import type { SupportCard } from '@blether/contracts/safety';
import { system } from '../../platform/actor.js';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { isUniqueViolation } from '../../platform/database/failures.js';
import { problem } from '../../platform/http/problem.js';
import { fault } from '../../platform/http/validation.js';
import { GivenNames } from '../../platform/ports/given-names.js';
import { Words } from '../../platform/ports/words.js';
import { PeopleRepository } from '../people.repository.js';
import { isReserved, isUnkind, nameKey, tellsWhoYouAre } from './display-name.js';

/** What somebody is called to others while their own name waits for a moderator. */
export const NEUTRAL_NAME = 'New member' as WordsText;
/** What everybody is called who has left. */
export const FORMER_NAME = 'Former member' as WordsText;

export interface TakenName {
  /** What others see: the name, or a neutral one while it waits for a moderator. */
  readonly shown: WordsText;
  readonly held: WordsText | null;
  readonly key: string;
  readonly support: SupportCard | null;
}

/** The names that people choose: checked and scanned before they are stored. */
@Injectable()
export class NamesService {
  constructor(
    private readonly words: Words,
    private readonly givenNames: GivenNames,
    private readonly people: PeopleRepository,
    private readonly db: Database,
  ) {}

  /** @throws `validation` at `/name`: `tells-who-you-are`, `not-kind` */
  mustBeFit(name: WordsText, email: string): void {
    if (tellsWhoYouAre(name, email)) throw refusal('tells-who-you-are');
    if (isReserved(name)) throw refusal('taken');
    if (isUnkind(name)) throw refusal('not-kind');
  }

  /**
   * Screens a name for somebody whose row stands in this transaction. Words at risk are never refused, since a person
   * must see them: such a name is kept and held.
   *
   * @throws `validation` at `/name`: `not-kind` for a name that is used to hurt others, `tells-who-you-are` for one that
   * says what the person is really called, or how to reach them
   */
  async take(tx: Tx, personId: PersonId, name: WordsText): Promise<TakenName> {
    if (await this.givenNames.tells(tx, personId, nameKey, name)) throw refusal('tells-who-you-are');
    const { visibility, support, heard } = await this.words.screen(
      tx,
      { kind: 'name', id: personId, authorId: personId },
      { name },
    );
    if (heard === 'contact-details') throw refusal('tells-who-you-are');
    if (heard === 'conduct') throw refusal('not-kind');
    const held = visibility === 'held' ? name : null;
    return { shown: held === null ? name : NEUTRAL_NAME, held, key: nameKey(name), support };
  }

  /**
   * Takes a name for somebody who has not shown yet that their address is theirs. It is kept for nobody until they
   * have: a name that was kept would tell whoever asked which addresses have no account, and strangers could keep any.
   *
   * @throws `validation` at `/name`, as `take` does; `taken`
   */
  async takeForNow(tx: Tx, personId: PersonId, name: WordsText): Promise<SupportCard | null> {
    const { support, shown, held } = await this.take(tx, personId, name);
    if (await this.people.isNameTaken(tx, nameKey(name), personId)) throw refusal('taken');
    await this.people.setName(tx, personId, { shown, held, key: null });
    return support;
  }

  /** The address is theirs, and so is the name from now on; false when it was somebody else's first. */
  async keep(tx: Tx, personId: PersonId): Promise<boolean> {
    const { shown, held } = await this.people.nameOf(tx, personId);
    const key = nameKey(held ?? shown);
    const free = !(await this.people.isNameTaken(tx, key, personId));
    await this.people.setName(
      tx,
      personId,
      free ? { shown, held, key } : { shown: NEUTRAL_NAME, held: null, key: null },
    );
    return free;
  }

  /**
   * What taking a name would come to, with nothing kept of it.
   * @throws `validation` at `/name`, as `takeForNow` does
   */
  async trying(name: WordsText, person: (tx: Tx) => Promise<PersonId>): Promise<SupportCard | null> {
    const taken = { support: null as SupportCard | null };
    const undone = this.db.write(system('sign-in'), async (tx) => {
      taken.support = await this.takeForNow(tx, await person(tx), name);
      throw new TakenBack();
    });
    await undone.catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
    return taken.support;
  }

  /** Runs what stores a name. @throws `validation` at `/name`: `taken` */
  async storing<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw isNameTwice(error) ? refusal('taken') : error;
    }
  }
}

/** Two took one name in the same moment. */
export const isNameTwice = (error: unknown): boolean => isUniqueViolation(error, 'person_name_key_key');

const refusal = (kind: Fault) => problem('validation', { errors: [fault('/name', kind)] });

/** Rolls back what was only tried. */
class TakenBack extends Error {}
