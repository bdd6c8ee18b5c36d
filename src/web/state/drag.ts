/** While a first picture is on its way, changes wait for it, but not longer than this. */
const longestWaitMilliseconds = 250;

/** Calls back after a time, and can be called off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** Changes of a drag that come while a first picture is on its way are laid together: the latest is made when it is there. */
export class Drag {
  readonly #later: Later;
  #held: { readonly what: string; readonly change: () => void } | null = null;
  #waits = false;
  #stopWaiting: (() => void) | null = null;
  /** whether the last change was a drag that has not ended: the next belongs to the same step */
  goesOn = false;

  constructor(later: Later) {
    this.#later = later;
  }

  /**
   * Makes a change now, or, in a drag, once the picture before it is there.
   *
   * @param what is changed: the end of another drag that still waits is made first
   */
  make(change: () => void, drag: boolean, what: string): void {
    if (this.#held && this.#held.what !== what) this.#flush();
    if (drag && this.#waits) this.#held = { what, change };
    else {
      this.#held = null;
      change();
    }
  }

  /** A first picture is on its way. */
  wait(): void {
    this.#waits = true;
    this.#stopWaiting?.();
    this.#stopWaiting = this.#later(() => this.release(), longestWaitMilliseconds);
  }

  /** The first picture is there, or was waited for long enough: the latest change that came meanwhile is made. */
  release(): void {
    this.#waits = false;
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    this.#flush();
  }

  /** The drag ends: where it ends is not waited with, and what comes next is a step of its own. */
  end(): void {
    this.#flush();
    this.goesOn = false;
  }

  /** What was held is forgotten: the state goes elsewhere. */
  forget(): void {
    this.#held = null;
    this.goesOn = false;
  }

  #flush(): void {
    const held = this.#held;
    this.#held = null;
    held?.change();
  }
}
