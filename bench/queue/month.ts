import { deadlinesSetBy } from '@blether/escalation/case';
import type { Fact } from '@blether/escalation/case';
import { nextSeverity } from '@blether/escalation/next-case';
import type { Who } from '@blether/escalation/on-call';
import type { Severity } from '@blether/escalation/severity';
import { Agenda } from './agenda.ts';
import * as assumed from './assumed.ts';
import type { Arrival, Shifts } from './assumed.ts';
import { Calls } from './calls.ts';
import { Chance } from './chance.ts';
import type { LogNormal } from './chance.ts';
import { END, inMonth } from './outcome.ts';
import type { Outcome, Policy } from './outcome.ts';
import { isFreeFor, isIdle, newPerson, whoIsTold, worksOnLess, wouldSetAside } from './person.ts';
import type { Person } from './person.ts';
import { isUrgent, mostUrgentFirst, Queue } from './piece.ts';
import type { Piece } from './piece.ts';

const MINUTE = 60_000;
/** Until everything that came in is closed. */
const AFTERWARDS = 2 * assumed.DAY;
const MORNING = 7;
const NIGHT = 23;

/** A month of one desk, which decides by the functions of the service itself. The same arguments, the same month. */
export class Month {
  private readonly agenda = new Agenda(assumed.BEGIN);
  private readonly queue = new Queue((piece, fact) => {
    this.follow(piece, fact);
  });
  private readonly calls = new Calls(
    this.agenda,
    (severity) => this.isStaffed(severity),
    (who) => {
      this.call(who);
    },
  );
  private readonly people = new Set<Person>();
  private readonly chance: Chance;
  private turn = 0;
  private met = 0;
  private readonly sums = { behind: 0, setAside: 0, worked: 0, present: 0, calledIn: 0, calledFor: 0 };
  private readonly shifts: Shifts;
  private readonly arrivals: readonly Arrival[];
  private readonly policy: Policy;

  constructor(shifts: Shifts, arrivals: readonly Arrival[], seed: number, policy: Policy) {
    this.shifts = shifts;
    this.arrivals = arrivals;
    this.policy = policy;
    this.chance = new Chance(seed);
  }

  run(): Outcome {
    const end = END + AFTERWARDS;
    for (let day = assumed.BEGIN - assumed.DAY; day < end; day += assumed.DAY)
      for (const start of this.shifts.starts) {
        const at = day + start * 60 * MINUTE;
        if (at + assumed.SHIFT <= assumed.BEGIN) continue;
        this.agenda.at(at, () => {
          this.begin(at);
        });
      }
    for (const arrival of this.arrivals)
      this.agenda.at(arrival.at, () => {
        this.arrive(arrival);
      });
    while (this.agenda.next(end)) this.look();
    if (this.queue.open.size > 0) throw new Error(`${this.queue.open.size} cases were never closed.`);
    return { tallies: this.queue.tallies, ...this.sums };
  }

  private arrive({ severity, work, firstAct, joins }: Arrival): void {
    const { now } = this.agenda;
    const piece = joins ? this.chance.oneOf([...this.queue.open.values()]) : undefined;
    if (!piece) return void this.queue.add(severity, work, firstAct, now);
    const holder = [...this.people].find(({ id }) => id === piece.current.worker);
    const inHand = holder?.doing === piece;
    if (holder && inHand) this.pause(holder);
    this.queue.apply(piece, { kind: 'join', severity }, now);
    piece.work += work * assumed.WORK_OF_JOINING;
    if (piece.current.actedAt === null)
      piece.firstAct = Math.max(piece.firstAct, Math.min(firstAct, piece.work));
    if (holder && inHand) this.goOn(holder, piece);
    // Whoever had it set it aside for something as urgent: it goes to whoever is free first.
    else if (holder && isUrgent(piece.current.severity)) this.giveBack(holder, piece);
  }

  /** What follows from a fact: timers, and who is called. */
  private follow(piece: Piece, fact: Fact): void {
    const { now } = this.agenda;
    for (const { deadline, dueAt } of deadlinesSetBy(fact))
      this.agenda.at(
        dueAt,
        () => void this.queue.apply(piece, { kind: 'deadline', deadline, dueAt }, this.agenda.now),
      );
    const { phase, severity } = piece.current;
    if (phase === 'claimed' && fact.kind === 'missed') this.calls.climb(piece, 'untouched');
    if (phase !== 'waiting' || !['opened', 'raised', 'returned'].includes(fact.kind)) return;
    this.calls.climb(piece, 'waiting');
    if (!isUrgent(severity)) return;
    const { ladder } = piece;
    this.agenda.at(now + assumed.REACTS_WITHIN + 1, () => {
      // Whoever could have set their case aside for it has had the time to.
      if (piece.ladder !== ladder || piece.current.phase !== 'waiting') return;
      if ([...this.people].some(worksOnLess)) this.sums.behind += 1;
    });
  }

  private isStaffed(severity: Severity): boolean {
    const there = [...this.people].filter(({ where }) => where !== 'coming');
    if (!this.policy.callsWhenNobodyIsFree || !isUrgent(severity)) return there.length > 0;
    return there.some((person) => isFreeFor(person, severity));
  }

  private call(who: Who): void {
    if (who === 'on-shift' || who === 'holder') return;
    if ([...this.people].some(({ role }) => role === who)) return;
    const { comes, day, night } = assumed.CALLED[who];
    if (!this.chance.happens(comes)) return;
    const hour = assumed.hourOf(this.agenda.now);
    const person = this.meet(who);
    this.sums.calledIn += 1;
    this.agenda.at(
      this.agenda.now + this.chance.logNormal(hour >= MORNING && hour < NIGHT ? day : night),
      () => {
        person.where = 'desk';
        person.deskSince = this.agenda.now;
        this.press(person);
      },
    );
  }

  private meet(role: Person['role']): Person {
    this.met += 1;
    const person = newPerson(`m${this.met}`, role, this.agenda.now);
    this.people.add(person);
    return person;
  }

  private begin(at: number): void {
    const person = this.meet('on-shift');
    for (const { after, length } of assumed.BREAKS)
      this.agenda.at(at + after * MINUTE, () => {
        person.breakDue += length * MINUTE;
        this.rest(person);
      });
    this.agenda.at(at + assumed.SHIFT, () => {
      this.end(person);
    });
  }

  /** What is urgent is finished first; everything else waits for others. */
  private end(person: Person): void {
    for (const piece of [...person.aside]) this.giveBack(person, piece);
    const { doing } = person;
    person.leaving = person.reacting || (doing !== null && isUrgent(doing.current.severity));
    if (doing && !person.leaving) {
      this.pause(person);
      this.giveBack(person, doing);
    }
    if (!person.leaving) this.leave(person);
  }

  private leave(person: Person): void {
    if (person.where === 'desk') this.awayFromDesk(person);
    this.people.delete(person);
  }

  private awayFromDesk({ role, deskSince }: Person): void {
    this.sums[role === 'on-shift' ? 'present' : 'calledFor'] += inMonth(deskSince, this.agenda.now);
  }

  /** Takes the break that is due, unless there is something in hand or something urgent to do. */
  private rest(person: Person): void {
    const { where, doing, reacting, breakDue } = person;
    if (where !== 'desk' || doing || reacting || breakDue === 0 || this.queue.urgent.length > 0) return;
    this.awayFromDesk(person);
    person.where = 'break';
    person.since = this.agenda.now + breakDue;
    person.breakDue = 0;
    this.agenda.at(person.since, () => {
      if (person.where === 'break' && !person.reacting && person.since <= this.agenda.now)
        this.comeBack(person);
    });
  }

  /** What is left of the break is taken later. */
  private comeBack(person: Person): void {
    if (person.where !== 'break') return;
    person.breakDue += Math.max(0, person.since - this.agenda.now);
    person.where = 'desk';
    person.deskSince = this.agenda.now;
    this.press(person);
  }

  /** After everything that happens: whoever has nothing to do looks for something, and whoever is needed is told. */
  private look(): void {
    const { urgent } = this.queue;
    const waiting = this.queue.waiting();
    const something = urgent.length + waiting.amber.count + waiting.green.count > 0;
    for (const person of this.people)
      if (isIdle(person) && (something || person.aside.length > 0))
        this.react(person, assumed.PRESSING, () => {
          this.press(person);
        });
    for (const person of whoIsTold(
      this.people,
      urgent.length,
      waiting.crisis.count,
      this.policy.crisisTakesFromRed,
    ))
      if (person.where === 'break')
        this.react(person, assumed.COMING_BACK, () => {
          this.comeBack(person);
        });
      else
        this.react(person, assumed.SETTING_ASIDE, () => {
          this.setAside(person);
        });
    for (const piece of urgent) this.calls.take(piece);
    if (this.policy.asksForMoreHands) this.calls.forHands(waiting);
  }

  private react(person: Person, time: LogNormal, then: () => void): void {
    person.reacting = true;
    const wait = Math.min(this.chance.logNormal(time), assumed.REACTS_WITHIN);
    this.agenda.at(this.agenda.now + wait, () => {
      person.reacting = false;
      if (this.people.has(person)) then();
    });
  }

  /** "Next case": crisis and red, then what was set aside, then whatever is next. Who was called in leaves when no amber waits. */
  private press(person: Person): void {
    if (person.where !== 'desk' || person.doing) return;
    const waiting = this.queue.waiting();
    const severity = nextSeverity(waiting, this.turn);
    if (severity !== null && isUrgent(severity)) {
      this.claim(person, severity);
      return;
    }
    if (person.leaving) {
      this.leave(person);
      return;
    }
    if (person.breakDue > 0) {
      this.rest(person);
      return;
    }
    const [resumed] = person.aside.sort(mostUrgentFirst);
    if (resumed) {
      person.aside.shift();
      this.begins(person, resumed);
    } else if (person.role !== 'on-shift' && waiting.amber.count === 0) {
      this.leave(person);
    } else if (severity !== null) {
      this.turn += 1;
      this.claim(person, severity);
    }
  }

  private setAside(person: Person): void {
    const { doing } = person;
    if (!doing) {
      this.press(person);
      return;
    }
    const { crisis, red } = this.queue.waiting();
    const forCrisis = crisis.count > 0 && wouldSetAside(person, 'crisis');
    if (!forCrisis && !(red.count > 0 && wouldSetAside(person, 'red'))) return;
    this.pause(person);
    doing.work += assumed.RESUMING;
    this.sums.setAside += 1;
    if (person.leaving) this.giveBack(person, doing);
    else person.aside.push(doing);
    this.press(person);
  }

  private claim(person: Person, severity: Severity): void {
    const piece = this.queue.first(severity);
    this.queue.apply(piece, { kind: 'claim', by: person.id, from: null }, this.agenda.now);
    this.begins(person, piece);
  }

  /** Counted apart from how it was chosen, so that a fault of the choice would show. */
  private begins(person: Person, piece: Piece): void {
    if (!isUrgent(piece.current.severity) && this.queue.urgent.length > 0) this.sums.behind += 1;
    this.goOn(person, piece);
  }

  private goOn(person: Person, piece: Piece): void {
    const { now } = this.agenda;
    person.doing = piece;
    person.since = now;
    person.turn += 1;
    const { turn } = person;
    const ifStill = (then: () => void) => () => {
      if (person.turn === turn) then();
    };
    if (piece.firstAct > 0)
      this.agenda.at(
        now + piece.firstAct,
        ifStill(() => {
          piece.firstAct = 0;
          this.queue.apply(piece, { kind: 'act', by: person.id }, this.agenda.now);
        }),
      );
    this.agenda.at(
      now + piece.work,
      ifStill(() => {
        this.finish(person, piece);
      }),
    );
  }

  private pause(person: Person): void {
    const { doing } = person;
    if (!doing) return;
    const done = this.agenda.now - person.since;
    if (person.role === 'on-shift') this.sums.worked += inMonth(person.since, this.agenda.now);
    doing.work -= done;
    doing.firstAct = Math.max(0, doing.firstAct - done);
    person.doing = null;
    person.turn += 1;
  }

  private finish(person: Person, piece: Piece): void {
    this.pause(person);
    this.queue.apply(piece, { kind: 'close', by: person.id }, this.agenda.now);
    if (person.leaving || person.role !== 'on-shift') this.press(person);
    else this.rest(person);
  }

  private giveBack(person: Person, piece: Piece): void {
    const place = person.aside.indexOf(piece);
    if (place >= 0) person.aside.splice(place, 1);
    this.queue.apply(piece, { kind: 'return', by: person.id }, this.agenda.now);
    piece.work += assumed.TAKING_OVER;
  }
}
