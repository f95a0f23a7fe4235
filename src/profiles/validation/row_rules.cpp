#include "profiles/validation/row_rules.h"

#include "profiles/validation/catalogue_values.h"

namespace espalier::profiles {

namespace {

class RowJudge {
public:
    RowJudge(Judging& judging, const Conditions& conditions, const RuleRow& row, NodeId top)
        : m_judging(judging), m_conditions(conditions), m_row(row), m_top(top)
    {
    }

    void judge()
    {
        if (m_row.each.isEmpty()) {
            judgeFrom(m_top);
            return;
        }
        for (const RowPath& path : m_row.each) {
            for (const NodeId base : m_conditions.expanded(path, m_top)) {
                judgeFrom(base);
            }
        }
    }

private:
    void judgeFrom(NodeId base)
    {
        if (!m_conditions.allHold(m_row.when, base)) {
            return;
        }
        if (m_row.expect.isEmpty()) {
            tell(m_row.when.isEmpty() ? nullptr : &m_row.when.last(), base);
            return;
        }
        for (const Condition& condition : m_row.expect) {
            if (!m_conditions.holds(condition, base)) {
                tell(&condition, base);
                return;
            }
        }
    }

    // The first of an alternative; null: it has none.
    static const RowPath* pathOf(const Condition* condition)
    {
        if (condition == nullptr || condition->test == Condition::Test::OtherPayload) {
            return nullptr;
        }
        if (condition->test != Condition::Test::AnyOf) {
            return &condition->path;
        }
        for (const QList<Condition>& some : condition->alternatives) {
            for (const Condition& one : some) {
                if (const RowPath* path = pathOf(&one)) {
                    return path;
                }
            }
        }
        return nullptr;
    }

    void tell(const Condition* condition, NodeId base)
    {
        const RowPath* path = pathOf(condition);
        if (path == nullptr && m_row.expect.isEmpty()) { // without expect: the last path of when
            for (auto one = m_row.when.rbegin(); one != m_row.when.rend() && path == nullptr; ++one) {
                path = pathOf(&*one);
            }
        }
        const Conditions::Place place = path == nullptr ? Conditions::Place{base, 0} : m_conditions.follow(*path, base);
        Problem& problem = m_judging.add(Rule::Row, place.node, {});
        for (qsizetype i = place.stepsLeft; i > 0; --i) {
            problem.path = problem.path / Step(path->steps[path->steps.size() - i]);
        }
        problem.severity = m_row.severity;
        problem.row = m_row.id;
        problem.english = m_row.text;
        problem.crossing = m_row.crossing;
        problem.judgesReference = m_row.judgesReference;
        problem.fix = fixFrom(base);
    }

    [[nodiscard]] std::optional<Fix> fixFrom(NodeId base) const
    {
        if (!m_row.fix) {
            return std::nullopt;
        }
        const QStringList& steps = m_row.fix->path.steps;
        const Conditions::Place place = m_conditions.follow(m_row.fix->path, base);
        const QString name = steps.isEmpty() ? m_judging.document.key(place.node) : steps.last();
        if (!m_row.fix->sets) {
            return place.stepsLeft == 0 ? std::optional(Fix{FixKind::Remove, {name}, place.node, {}, {}})
                                        : std::nullopt;
        }
        plist::Value value = valueFrom(m_row.fix->value);
        const QString shown = shownValue(value);
        if (place.stepsLeft == 0) {
            return Fix{FixKind::SetValue, {shown}, place.node, {}, std::move(value)};
        }
        if (m_judging.document.kind(place.node) != Kind::Dict) {
            return std::nullopt;
        }
        // Dictionaries missing on the way are made.
        for (qsizetype i = steps.size() - 1; i > steps.size() - place.stepsLeft; --i) {
            value = plist::Dict().set(steps[i], std::move(value));
        }
        const QString& key = steps[steps.size() - place.stepsLeft];
        return Fix{FixKind::AddKey, {name, shown}, place.node, key, std::move(value)};
    }

    Judging& m_judging;
    const Conditions& m_conditions;
    const RuleRow& m_row;
    const NodeId m_top;
};

// A rule for some platforms only counts where one of them is meant, and the payload exists there.
bool concerns(const RuleRow& row, const Audience& audience, const QSet<catalogue::Platform>& platforms)
{
    return row.platforms.isEmpty() ||
           std::any_of(row.platforms.begin(), row.platforms.end(), [&](catalogue::Platform platform) {
               return platforms.contains(platform) &&
                      (audience.platforms.isEmpty() || audience.platforms.contains(platform));
           });
}

} // namespace

QSet<catalogue::Platform> platformsOf(const catalogue::Entry* entry)
{
    QSet<catalogue::Platform> platforms;
    for (const catalogue::Platform platform : catalogue::allPlatforms) {
        if (entry == nullptr || (entry->support.contains(platform) && !entry->support.value(platform).unavailable)) {
            platforms.insert(platform);
        }
    }
    return platforms;
}

void judgePayloadRows(Judging& judging, const RuleRows& rows, const PayloadIndex* index, const Payload& payload,
                      const catalogue::Entry* entry, RowScope scope)
{
    const Conditions conditions(judging.document, index, payload.node, payload.type);
    for (const RuleRow* row : rows.of(payload.type)) {
        if (row->crossing == (scope == RowScope::Crossing) &&
            (row->platforms.isEmpty() || concerns(*row, judging.audience, platformsOf(entry)))) {
            RowJudge(judging, conditions, *row, payload.node).judge();
        }
    }
}

void judgeProfileRows(Judging& judging, const RuleRows& rows, const PayloadIndex& index,
                      const QSet<catalogue::Platform>& platforms)
{
    const NodeId top = judging.document.root();
    const Conditions conditions(judging.document, &index, top, {});
    for (const RuleRow* row : rows.ofProfile()) {
        if (concerns(*row, judging.audience, platforms)) {
            RowJudge(judging, conditions, *row, top).judge();
        }
    }
}

} // namespace espalier::profiles
