import type { Issue } from "../generated/types";
import { issueOf } from "./issue";

/**
 * The answer to the latest of several questions. An earlier one that answers late is dropped; while a new one is on
 * its way the old answer stays, so that the screen does not flicker.
 */
export class Latest<T> {
  data = $state.raw<T | null>(null);
  problem = $state.raw<Issue | null>(null);
  loading = $state(false);
  /** What stands in `data` is the beginning of an answer whose rest is on its way. */
  begun = $state(false);
  #asked = 0;

  /** `first` asks for the beginning of the answer: it is drawn while the whole is on its way. */
  async ask(question: () => Promise<T>, first?: () => Promise<T>): Promise<void> {
    const mine = ++this.#asked;
    this.loading = true;
    this.begun = false;
    try {
      if (first) {
        const beginning = await first();
        if (mine !== this.#asked) return;
        this.data = beginning;
        this.problem = null;
        this.begun = true;
      }
      const answer = await question();
      if (mine !== this.#asked) return;
      this.data = answer;
      this.problem = null;
    } catch (error) {
      if (mine !== this.#asked) return;
      this.data = null;
      this.problem = issueOf(error);
    }
    this.begun = false;
    this.loading = false;
  }
}
