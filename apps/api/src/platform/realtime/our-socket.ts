import type { Server, Socket } from 'socket.io';
import type { FactBatch } from '@blether/contracts/sockets';
import type { PersonActor } from '../actor.js';

export interface SocketData {
  actor: PersonActor;
  expiresAt: Date;
}

interface ToClient {
  facts: (batch: FactBatch) => void;
}

/** What clients send is checked by name and shape, so it arrives untyped. */
type FromClient = Record<string, (...args: unknown[]) => void>;
type BetweenServers = Record<string, never>;

export type OurSocket = Socket<FromClient, ToClient, BetweenServers, SocketData>;
export type OurServer = Server<FromClient, ToClient, BetweenServers, SocketData>;
