// A table to play at: an exercise, and a browser for each person who sits at it. Every test opens its own; all close by
// themselves when the test is over.
import { type BrowserContextOptions, test as base, expect } from "@playwright/test";
import { Facilitator, Guest, Player, ROLES, type Role, type Seat } from "./people";

export interface Asked {
  scenario?: "missed-moment" | "last-window" | "serval" | "barkhane";
  seed?: number;
  secret?: string;
  title?: string;
  /** Seats that bots take from the start; the others wait for people. */
  seats?: Partial<Record<Role, "people" | "balanced" | "random" | "history">>;
  clock?: "none" | "day" | number;
  /** Of a quarter a day: at which hour, by which zone, on which weekdays not. */
  day?: { at: string; zone: string; daysOff: number[] };
  reading?: "off" | "request" | "shown";
}

export interface Table {
  readonly id: string;
  readonly links: Readonly<Record<Seat, string>>;
  /** A new browser with this seat's link in hand; it has not yet been opened. */
  guest(seat: Seat, options?: BrowserContextOptions): Promise<Guest>;
  player(role: Role, options?: BrowserContextOptions): Promise<Player>;
  /** The facilitator, already in the lobby. */
  facilitator(options?: BrowserContextOptions): Promise<Facilitator>;
  /** All four players and the facilitator, each in their seat. */
  everybody(): Promise<Record<Role, Player> & { facilitator: Facilitator }>;
}

export type OpenTable = (asked?: Asked, at?: string) => Promise<Table>;

/** With a seed it makes chance repeat. */
const SECRET = "7e577e577e577e577e577e577e577e57";

/** Wide enough for the three columns. */
export const WIDE = { viewport: { width: 1440, height: 900 } } as const;
export const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
} as const;

export const test = base.extend<{ openTable: OpenTable }>({
  openTable: async ({ browser, playwright, baseURL }, lend) => {
    const endings: (() => Promise<void>)[] = [];

    const openTable: OpenTable = async (asked = {}, at = baseURL ?? "") => {
      const request = await playwright.request.newContext({ baseURL: at });
      const answer = await request.post("/api/exercises", {
        data: { scenario: "missed-moment", clock: "none", secret: SECRET, ...asked },
      });
      expect(answer.status(), await answer.text()).toBe(201);
      const { id, links } = (await answer.json()) as { id: string; links: Record<Seat, string> };
      await request.dispose();

      const sit = async <T>(
        options: BrowserContextOptions,
        as: (page: Awaited<ReturnType<typeof newPage>>) => T,
      ) => as(await newPage(options));
      const newPage = async (options: BrowserContextOptions) => {
        const context = await browser.newContext({ baseURL: at, ...WIDE, ...options });
        endings.push(() => context.close());
        return context.newPage();
      };

      const table: Table = {
        id,
        links,
        guest: (seat, options = {}) => sit(options, (page) => new Guest(seat, page, links[seat])),
        player: (role, options = {}) => sit(options, (page) => new Player(role, page, links[role])),
        async facilitator(options = {}) {
          const facilitator = await sit(options, (page) => new Facilitator("control", page, links.control));
          await facilitator.join();
          return facilitator;
        },
        async everybody() {
          const facilitator = await table.facilitator();
          const players = {} as Record<Role, Player>;
          for (const role of ROLES) {
            players[role] = await table.player(role);
            await players[role].join();
          }
          return { ...players, facilitator };
        },
      };
      return table;
    };

    await lend(openTable);
    for (const end of endings.reverse()) await end();
  },
});

export { expect };
