import type { LogName } from '@blether/contracts/sockets';
import type { OurSocket } from './our-socket.js';

/**
 * Looking comes before following, and again after it: what changes between arrives as a fact, so there is no moment that
 * neither the head nor the facts cover, and nobody hears a word of a room they may not be in.
 *
 * @param headOf rejects for whoever may not see what is followed
 */
export async function follow(
  socket: OurSocket,
  room: LogName,
  headOf: () => Promise<number>,
): Promise<{ head: number }> {
  await headOf();
  await socket.join(room);
  try {
    return { head: await headOf() };
  } catch (error) {
    await socket.leave(room);
    throw error;
  }
}
