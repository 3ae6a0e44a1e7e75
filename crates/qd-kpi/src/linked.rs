//! Words of tickets for the answers and reviews that name them: an answer that does not tell its topic has that of its
//! ticket. Laid beside the columns of the files before anything is computed, and from then on columns like the others.

use qd_model::{Dataset, Dimension, Facts, FastMap, IntColumn, IntView, KpiQuery, Table};

/// Name of the column that says: it is done.
const DONE: &str = "linked";
/// The records that may name a ticket and are told apart by its words.
pub(crate) const NAMING: [Dataset; 2] = [Dataset::Surveys, Dataset::Quality];

/// True for words that a ticket tells of what was written about it. Its status is its own.
pub(crate) fn of_ticket(d: Dimension) -> bool {
    use Dimension::{Agent, Channel, Customer, Priority, Product, Segment, Team, Topic};
    d.is_kept() || matches!(d, Channel | Priority | Topic | Product | Agent | Team | Customer | Segment)
}

/// The dimensions of a question whose words may come from tickets; the segment is that of the ticket's customer.
fn wanted(query: &KpiQuery) -> Vec<Dimension> {
    let asked = query.by.iter().copied().chain(query.filters.iter().map(|f| f.0));
    // The table of agents tells the ratings of each.
    let agents = query.kpis.is_empty() || query.kpis.iter().any(|id| id == "top_agents");
    let asked = asked.chain(agents.then_some(Dimension::Agent)).filter(|d| of_ticket(*d));
    let column = |d| if d == Dimension::Segment { Dimension::Customer } else { d };
    let mut all: Vec<Dimension> = asked.map(column).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Name of the column that says: reviews have the teams of their agents.
const TEAMS: &str = "agents' teams";

/// True if reviews may take the teams of their agents from a list of agents, and have not yet.
fn teams_open(facts: &Facts) -> bool {
    let (agents, reviews) = (facts.table(Dataset::Agents), facts.table(Dataset::Quality));
    let told = agents.int("agent").is_some() && agents.int("team").is_some();
    told && reviews.int("agent").is_some() && !reviews.ints.contains_key(TEAMS)
}

/// Puts the team of the agent at each review that names one and has no team by its ticket.
fn add_teams(facts: &mut Facts) {
    let (agents, reviews) = (facts.table(Dataset::Agents), facts.table(Dataset::Quality));
    let columns = agents.int("agent").zip(agents.int("team")).zip(reviews.int("agent"));
    let Some(((who, team), own)) = columns else { return };
    let mut teams: FastMap<i64, i64> = FastMap::default();
    for i in 0..agents.rows {
        let (agent, said) = (who.get(i), team.get(i).max(0));
        if agent > 0 && said > 0 {
            // Two lists that differ: neither is known to be right.
            teams.entry(agent).and_modify(|t| *t = if *t == said { said } else { 0 }).or_insert(said);
        }
    }
    let said = reviews.int(Dimension::Team.name());
    let of = |i: usize| {
        let team = said.map_or(0, |c| c.get(i)).max(0);
        if team > 0 { team } else { teams.get(&own.get(i)).copied().unwrap_or(0) }
    };
    let codes: Vec<i64> = (0..reviews.rows).map(of).collect();
    if let Some(into) = facts.tables.get_mut(&Dataset::Quality) {
        into.ints.insert(TEAMS.into(), IntColumn::pack(&[]));
        into.ints.insert(Dimension::Team.name().into(), IntColumn::pack(&codes));
    }
}

/// The answers and reviews that name tickets and are not linked yet.
fn sets(facts: &Facts) -> Vec<Dataset> {
    let naming = |d: &Dataset| {
        let table = facts.table(*d);
        table.int("ticket").is_some() && !table.ints.contains_key(DONE)
    };
    NAMING.into_iter().filter(naming).collect()
}

/// The dimensions by which a question needs linked facts; `None` if it needs none.
pub(crate) fn needed(facts: &Facts, query: &KpiQuery) -> Option<Vec<Dimension>> {
    let dimensions = wanted(query);
    let able = facts.table(Dataset::Tickets).int("id").is_some() && !sets(facts).is_empty();
    let teams = dimensions.contains(&Dimension::Team) && teams_open(facts);
    (teams || able && !dimensions.is_empty()).then_some(dimensions)
}

/// The facts with the words of tickets where answers and reviews lack them, and of agents where reviews do.
pub(crate) fn with(facts: &Facts, dimensions: &[Dimension]) -> Facts {
    let tickets = facts.table(Dataset::Tickets);
    let sets = tickets.int("id").map_or_else(Vec::new, |_| sets(facts));
    let mut out = facts.clone();
    for dataset in sets {
        let table = facts.table(dataset);
        let named = table.int("ticket").zip(tickets.int("id"));
        let rows = named.map_or_else(Vec::new, |(named, ids)| rows(table, named, tickets, ids));
        let Some(into) = out.tables.get_mut(&dataset) else { continue };
        into.ints.insert(DONE.into(), IntColumn::pack(&[]));
        for name in dimensions.iter().map(|d| d.name()) {
            let Some(words) = tickets.int(name) else { continue };
            let own = table.int(name);
            let code = |(i, ticket): (usize, &Option<u32>)| {
                let said = own.map_or(0, |c| c.get(i)).max(0);
                if said > 0 { said } else { ticket.map_or(0, |t| words.get(t as usize).max(0)) }
            };
            let codes: Vec<i64> = rows.iter().enumerate().map(code).collect();
            into.ints.insert(name.into(), IntColumn::pack(&codes));
        }
    }
    if dimensions.contains(&Dimension::Team) && teams_open(&out) {
        add_teams(&mut out);
    }
    out
}

/// The row of the ticket that each record names. Of tickets of several tools with one id it is the one of the record's
/// own source, else none: which is meant is not known.
fn rows(table: &Table, named: IntView<'_>, tickets: &Table, ids: IntView<'_>) -> Vec<Option<u32>> {
    let mut known: FastMap<i64, Vec<u32>> = FastMap::default();
    known.extend((0..table.rows).filter_map(|i| named.value(i)).map(|id| (id, Vec::new())));
    if known.is_empty() {
        return vec![None; table.rows];
    }
    for t in 0..tickets.rows {
        if let Some(list) = known.get_mut(&ids.get(t)) {
            list.push(t as u32);
        }
    }
    let (mine, theirs) = (table.int("source"), tickets.int("source"));
    let of = |i: usize| {
        let list = known.get(&named.value(i)?)?;
        if let [one] = list.as_slice() {
            return Some(*one);
        }
        let source = mine?.get(i);
        let mut same = list.iter().filter(|&&t| theirs.is_some_and(|s| s.get(t as usize) == source));
        let found = same.next().copied();
        found.filter(|_| same.next().is_none())
    };
    (0..table.rows).map(of).collect()
}
