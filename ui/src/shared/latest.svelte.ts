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
  #asked = 0;

  async ask(question: () => Promise<T>): Promise<void> {
    const mine = ++this.#asked;
    this.loading = true;
    try {
      const answer = await question();
      if (mine !== this.#asked) return;
      this.data = answer;
      this.problem = null;
    } catch (error) {
      if (mine !== this.#asked) return;
      this.data = null;
      this.problem = issueOf(error);
    }
    this.loading = false;
  }
}
