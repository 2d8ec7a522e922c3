/** The service must not run as it was started. The message is for the person at the terminal: what is wrong, what helps. */
export class StartRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StartRefusal';
  }
}
