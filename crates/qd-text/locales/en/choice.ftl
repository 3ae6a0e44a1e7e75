# Goals a team can have, why each takes a KPI (goal-<goal>-<kpi>), and what is said of actions agreed.

goal-callers-lost = We lose callers in the queue
goal-callers-lost-abandonment = how many hang up before anyone answers
goal-callers-lost-asa = how long the others wait
goal-callers-lost-sla = how often the promise to answer is kept

goal-first-answer = Customers wait too long for a first answer
goal-first-answer-frt = how long a ticket waits for a person’s reply
goal-first-answer-asa = how long a call waits
goal-first-answer-sla = how often the promised time is kept
goal-first-answer-backlog = how much waits at the end: what is not answered now comes back tomorrow

goal-solved-sooner = Problems take too long to be solved
goal-solved-sooner-resolution-time = how long it takes from the first contact to the cure
goal-solved-sooner-backlog = how much is open, and how old it is
goal-solved-sooner-contacts-to-resolution = how often the customer must come back
goal-solved-sooner-transfer-rate = how often a case waits because it changes hands

goal-passed-around = Customers are passed around
goal-passed-around-transfer-rate = how many are handed on
goal-passed-around-contacts-to-resolution = how often they must ask
goal-passed-around-reopen-rate = how often it was not solved after all
goal-passed-around-hold-time = how long they wait on the line while someone looks it up

goal-whole-experience = Customers should be happy with the whole experience
goal-whole-experience-csat = how satisfied they are with the help they got
goal-whole-experience-nps = whether they would recommend you

goal-ease = It should be easy to get help
goal-ease-ces = how much effort customers say it took
goal-ease-fcr = how many are helped the first time
goal-ease-contacts-to-resolution = how often they must get in touch until it is solved

goal-quick-and-engaged = Customers should feel that someone takes care, and soon
goal-quick-and-engaged-frt = how soon a person replies
goal-quick-and-engaged-asa = how soon someone picks up
goal-quick-and-engaged-sla = how reliably that happens

goal-same-quality = Every customer should get the same good help
goal-same-quality-consistency = whether it matters who takes the case
goal-same-quality-quality-score = whether procedures are followed
goal-same-quality-reopen-rate = whether what is closed stays closed

goal-engaged-team = Is the team engaged?
goal-engaged-team-esat = how satisfied the agents are
goal-engaged-team-csat = whether customers notice

goal-workload = Are we enough people, and is the work shared fairly?
goal-workload-tickets = how much comes in, and at which hours
goal-workload-resolved = how much gets done
goal-workload-backlog = whether the pile grows
goal-workload-tickets-per-agent = how much each one carries
goal-workload-calls-per-hour = how many calls fit into an hour of work
goal-workload-aht = how much work a contact takes

goal-learn-from-each-other = What can we learn from each other?
goal-learn-from-each-other-top-agents = who does well at what, with luck taken off
goal-learn-from-each-other-quality-score = where reviews see a difference
goal-learn-from-each-other-consistency = on which topics the ways differ
goal-learn-from-each-other-fcr = who solves at the first contact

goal-why-contact = Why do people contact us?
goal-why-contact-top-topics = what they ask about, and what rises
goal-why-contact-volume-by-channel = where they ask
goal-why-contact-contact-rate = how many of a hundred customers ask
goal-why-contact-tickets = how many questions there are in all

goal-self-service = Customers should find the answer themselves
goal-self-service-articles-read = whether the articles are found
goal-self-service-article-read-time = whether they are read
goal-self-service-article-helpful = whether they help
goal-self-service-article-contact-rate = how many ask all the same
goal-self-service-contact-rate = whether fewer customers need to ask

goal-cost = What does support cost, and is it worth it?
goal-cost-cost-per-resolution = what a solved case costs
goal-cost-cost-per-ticket = what a question costs
goal-cost-cost-to-revenue = what share of revenue it takes
goal-cost-fcr = the cheapest case is the one solved at once

goal-keep-customers = Do we keep our customers?
goal-keep-customers-retention = how many stay
goal-keep-customers-churn = how many leave, when and why
goal-keep-customers-revenue-churn = whether the large or the small ones leave
goal-keep-customers-retention-by-experience = whether those leave who were helped badly

goal-reliable-service = Our service fails too often
goal-reliable-service-mtbf = how long it runs between two failures
goal-reliable-service-availability = how much of the time it is up
goal-reliable-service-mttd = how soon a failure is noticed
goal-reliable-service-time-to-restore = how long it lasts

action-said-better = Better: { $since } since then, { $before } before ({ $change }).
action-said-worse = Worse: { $since } since then, { $before } before ({ $change }).
action-said-changed = Changed: { $since } since then, { $before } before ({ $change }).
action-said-no-clear-change = No clear change: { $since } since then, { $before } before.
action-said-not-tested = { $since } since then, { $before } before ({ $change }); no test can tell whether that is chance.
action-said-few-cases = Too early to say: { $since_n ->
    [one] { $since_n } case
   *[other] { $since_n } cases
  } since then, { $before_n } before.
action-said-review-not-reached = Too early to say: to be looked at from { $day } on.
action-said-no-time-passed = Too early to say: the data do not reach beyond the day it was agreed.
action-said-nothing-before = { $since } since then; there is nothing before to set it beside.
action-said-no-data = No data since then.

cli-goals-lead = Choose with: qd settings set kpis "[\"frt\", \"csat\"]"
cli-no-actions = No action was agreed yet. Add one with: qd actions add KPI TEXT --on DATE
cli-action-added = Action { $id } added.
cli-action-done = Action { $id } is done.
cli-action-removed = Action { $id } removed.
cli-action-owner = who: { $owner }
cli-action-due = due { $day }
cli-action-finished = done { $day }
cli-action-open = open
cli-no-targets = There are no targets yet. Add one with: qd targets add KPI VALUE --from DATE
cli-target-valid = from { $day }
