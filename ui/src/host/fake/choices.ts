import type { AgreedAction, Audience, Choices, Circle, FollowUp, KpiChoice, Unit } from "../../generated/types";
import type { Settings } from "../host";

type Row = [id: string, name: string, short: string, family: string, unit: Unit, better: string, circle: Circle, audience: Audience];

/** The registry as it was when this page was made: enough to look at the screens with. */
const KPIS: readonly Row[] = [
  ["frt", "First response time (FRT)", "First response time", "speed", "seconds", "down", "edge", "both"],
  ["asa", "Average speed of answer (average response time)", "Speed of answer", "speed", "seconds", "down", "edge", "both"],
  ["abandonment", "Abandonment rate", "Abandonment rate", "speed", "share", "down", "outside", "both"],
  ["hold_time", "Hold time", "Hold time", "speed", "seconds", "down", "inside", "team"],
  ["aht", "Average handle time (AHT)", "Handle time", "speed", "seconds", "down", "inside", "team"],
  ["resolution_time", "Time to resolution (MTTR)", "Time to resolution", "speed", "seconds", "down", "edge", "both"],
  ["mttd", "Mean time to detect (MTTD)", "Time to detect", "speed", "seconds", "down", "outside", "leadership"],
  ["mtbf", "Mean time between failures (MTBF)", "Time between failures", "speed", "seconds", "up", "outside", "leadership"],
  ["time_to_restore", "Time to restore (incident MTTR)", "Time to restore", "speed", "seconds", "down", "outside", "leadership"],
  ["availability", "Availability", "Availability", "speed", "share", "up", "outside", "leadership"],
  ["fcr", "First contact resolution (FCR)", "First contact resolution", "quality", "share", "up", "inside", "both"],
  ["contacts_to_resolution", "Contacts to resolution (resolution calls)", "Contacts to resolution", "quality", "count", "down", "inside", "both"],
  ["reopen_rate", "Reopen rate", "Reopen rate", "quality", "share", "down", "edge", "team"],
  ["transfer_rate", "Transfer rate", "Transfer rate", "quality", "share", "down", "edge", "team"],
  ["sla", "SLA compliance", "SLA compliance", "quality", "share", "up", "edge", "both"],
  ["consistency", "Consistency of resolutions", "Consistency", "quality", "score", "up", "inside", "both"],
  ["quality_score", "Quality score (script and procedure followed)", "Quality score", "quality", "share", "up", "inside", "team"],
  ["csat", "Customer satisfaction (CSAT)", "Customer satisfaction", "satisfaction", "share", "up", "inside", "both"],
  ["ces", "Customer effort score (CES)", "Customer effort score", "satisfaction", "score", "up", "edge", "both"],
  ["nps", "Net promoter score (NPS)", "Net promoter score", "satisfaction", "points", "up", "edge", "leadership"],
  ["esat", "Employee (agent) satisfaction (ESAT)", "Employee satisfaction", "satisfaction", "share", "up", "edge", "leadership"],
  ["tickets", "Tickets (number of issues)", "Tickets", "volume", "count", "none", "outside", "both"],
  ["resolved", "Tickets resolved", "Tickets resolved", "volume", "count", "none", "edge", "team"],
  ["backlog", "Backlog", "Backlog", "volume", "count", "down", "edge", "both"],
  ["volume_by_channel", "Volume by channel", "Volume by channel", "volume", "count", "none", "outside", "both"],
  ["top_topics", "Top topics", "Top topics", "volume", "count", "none", "outside", "both"],
  ["contact_rate", "Contact rate", "Contact rate", "volume", "count", "down", "outside", "leadership"],
  ["tickets_per_agent", "Requests per agent", "Requests per agent", "volume", "count", "none", "outside", "team"],
  ["calls_per_hour", "Calls per hour", "Calls per hour", "volume", "count", "none", "inside", "team"],
  ["top_agents", "Top agents", "Top agents", "volume", "count", "none", "inside", "team"],
  ["articles_read", "Articles read", "Articles read", "self_service", "count", "up", "outside", "both"],
  ["article_read_time", "Article read time", "Article read time", "self_service", "seconds", "none", "outside", "both"],
  ["article_contact_rate", "Contacts after reading", "Contacts after reading", "self_service", "share", "down", "outside", "team"],
  ["article_helpful", "Articles found helpful", "Articles found helpful", "self_service", "share", "up", "outside", "team"],
  ["cost_per_resolution", "Cost per resolution", "Cost per resolution", "cost_and_customers", "money", "down", "outside", "leadership"],
  ["cost_per_ticket", "Customer service cost (CSC)", "Customer service cost", "cost_and_customers", "money", "down", "outside", "leadership"],
  ["cost_to_revenue", "Support cost to revenue", "Cost to revenue", "cost_and_customers", "share", "down", "outside", "leadership"],
  ["retention", "Customer retention", "Customer retention", "cost_and_customers", "share", "up", "outside", "leadership"],
  ["churn", "Customer churn", "Customer churn", "cost_and_customers", "share", "down", "outside", "leadership"],
  ["revenue_churn", "Revenue churn", "Revenue churn", "cost_and_customers", "share", "down", "outside", "leadership"],
  ["retention_by_experience", "Retention after support", "Retention after support", "cost_and_customers", "share", "up", "edge", "leadership"],
];

const GOALS: Choices["goals"] = [
  { id: "callers_lost", text: "We lose callers in the queue", kpis: [{ id: "abandonment", name: "Abandonment rate", reason: "how many hang up before anyone answers" }, { id: "asa", name: "Average speed of answer (average response time)", reason: "how long the others wait" }, { id: "sla", name: "SLA compliance", reason: "how often the promise to answer is kept" }] },
  { id: "first_answer", text: "Customers wait too long for a first answer", kpis: [{ id: "frt", name: "First response time (FRT)", reason: "how long a ticket waits for a person’s reply" }, { id: "asa", name: "Average speed of answer (average response time)", reason: "how long a call waits" }, { id: "sla", name: "SLA compliance", reason: "how often the promised time is kept" }, { id: "backlog", name: "Backlog", reason: "how much waits at the end: what is not answered now comes back tomorrow" }] },
  { id: "ease", text: "It should be easy to get help", kpis: [{ id: "ces", name: "Customer effort score (CES)", reason: "how much effort customers say it took" }, { id: "fcr", name: "First contact resolution (FCR)", reason: "how many are helped the first time" }, { id: "contacts_to_resolution", name: "Contacts to resolution (resolution calls)", reason: "how often they must get in touch until it is solved" }] },
  { id: "engaged_team", text: "Is the team engaged?", kpis: [{ id: "esat", name: "Employee (agent) satisfaction (ESAT)", reason: "how satisfied the agents are" }, { id: "csat", name: "Customer satisfaction (CSAT)", reason: "whether customers notice" }] },
  { id: "cost", text: "What does support cost, and is it worth it?", kpis: [{ id: "cost_per_resolution", name: "Cost per resolution", reason: "what a solved case costs" }, { id: "cost_per_ticket", name: "Customer service cost (CSC)", reason: "what a question costs" }, { id: "cost_to_revenue", name: "Support cost to revenue", reason: "what share of revenue it takes" }, { id: "fcr", name: "First contact resolution (FCR)", reason: "the cheapest case is the one solved at once" }] },
];

function map<T>(settings: Settings, key: string): Partial<Record<string, T>> {
  return (settings[key] ?? {}) as Partial<Record<string, T>>;
}

export function choices(settings: Settings): Choices {
  const circle = map<Circle>(settings, "circle");
  const audience = map<Audience>(settings, "audience");
  return {
    goals: GOALS,
    kpis: KPIS.map(([id, name, short, family, unit, better, place, who]): KpiChoice => ({
      id,
      name,
      short,
      family,
      unit,
      better,
      circle: circle[id] ?? place,
      own_circle: place,
      audience: audience[id] ?? who,
      own_audience: who,
      actions: ["Staff by the map of hours and weekdays", "Have answers ready for the top topics"],
      dimensions: ["channel", "priority", "team"],
    })),
    default_kpis: ["frt", "resolution_time", "csat", "sla", "fcr", "nps", "tickets"],
    last_day: "2026-09-30",
    currency: "EUR",
  };
}

export function isFor(settings: Settings, id: string, who: string | null): boolean {
  const meant = choices(settings).kpis.find((k) => k.id === id)?.audience ?? "both";
  return who === null || meant === "both" || meant === who;
}

/** As the program does: an action without an id is given the next number. */
export function numbered(actions: AgreedAction[]): AgreedAction[] {
  let next = Math.max(0, ...actions.map((a) => Number(a.id) || 0));
  return actions.map((a) => (a.id === "" ? { ...a, id: String((next += 1)) } : a));
}

export function followUps(settings: Settings, kpi: string | null): FollowUp[] {
  const actions = (settings["actions"] ?? []) as AgreedAction[];
  const wanted = actions.filter((a) => kpi === null || a.kpi === kpi);
  wanted.sort((a, b) => b.agreed_on.localeCompare(a.agreed_on));
  return wanted.map((action): FollowUp => {
    const name = KPIS.find(([id]) => id === action.kpi)?.[1] ?? action.kpi;
    const better = { name, better: "down", p_value: null, change: null, change_text: "", before: null, since: null, grain: "week" as const };
    if (action.agreed_on > "2026-09-01") {
      const said = "Too early to say: 12 cases since then, 11 before.";
      return { ...action, ...better, verdict: "too_early", reason: "few_cases", said };
    }
    const span = { from: "2026-05-11", to: "2026-10-01", n: 1458 };
    return {
      ...action,
      ...better,
      before: { ...span, value: 0.187, text: "18.7%" },
      since: { ...span, value: 0.027, text: "2.7%" },
      change: -0.16,
      change_text: "−16.0\u00a0pp",
      p_value: 0.0001,
      verdict: "better",
      said: "Better: 2.7% since then, 18.7% before (−16.0\u00a0pp).",
    };
  });
}
