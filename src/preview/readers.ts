/** The open tabs: each is told what changes, as server-sent events, and now and then that the program is still there. */
import type { HttpAnswer } from '../world/serving.ts';
import { safety } from './gate.ts';

export class Readers {
  private readonly sends = new Set<(text: string) => void>();

  get count(): number {
    return this.sends.size;
  }

  /** Answers a tab that wants to be told. */
  answer(): HttpAnswer {
    return {
      status: 200,
      headers: { ...safety, 'content-type': 'text/event-stream; charset=utf-8' },
      body: (send) => {
        this.sends.add(send);
        // A browser whose connection broke tries again after this many milliseconds.
        send('retry: 1000\n\n');
        return () => this.sends.delete(send);
      },
    };
  }

  tell(event: string, data: unknown): void {
    const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    for (const send of this.sends) send(text);
  }

  /** So that a connection that is gone is noticed on both sides. */
  greet(): void {
    for (const send of this.sends) send(': still here\n\n');
  }
}
