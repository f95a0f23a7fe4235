#include "profiles/validation/validation.h"

#include "profiles/validation/certificate_rules.h"
#include "profiles/validation/definition.h"
#include "profiles/validation/document_rules.h"
#include "profiles/validation/key_rules.h"
#include "profiles/validation/reference_rules.h"
#include "profiles/validation/row_rules.h"
#include "profiles/validation/similar.h"
#include "profiles/validation/support_rules.h"

#include <QSet>

namespace espalier::profiles {

namespace {

QStringList payloadTypes(const catalogue::Catalogue& catalogue)
{
    QStringList types;
    for (const catalogue::Entry* entry : catalogue.entries(catalogue::Kind::Payload)) {
        types.append(entry->type);
    }
    return types;
}

void judgeType(Judging& judging, const Payload& payload, const catalogue::Entry* entry)
{
    const NodeId node = judging.document.child(payload.node, u"PayloadType");
    if (payload.type.compare(QLatin1String("com.apple.mdm"), Qt::CaseInsensitive) == 0 ||
        payload.type == QLatin1String("Profile Service")) {
        judging.add(Rule::PayloadTypeRefused, node, {payload.type}).fix =
            Fix{FixKind::RemovePayload, {nameOf(judging.document, payload.node)}, payload.node, {}, {}};
    } else if (entry != nullptr) {
        judgePayloadSupport(judging, *entry, node);
    } else if (!payload.type.isEmpty()) {
        const QString meant = mostSimilar(payload.type, payloadTypes(judging.catalogue));
        Problem& problem = judging.add(Rule::PayloadTypeUnknown, node, {payload.type, meant});
        if (!meant.isEmpty()) {
            problem.severity = Severity::Warning;
            problem.fix = Fix{FixKind::SetValue, {meant}, node, {}, meant};
        }
    }
}

// What can be said by looking at this payload alone.
void judgePayload(Judging& judging, const Payload& payload)
{
    judging.payload = payload.node;
    const catalogue::Entry* entry = entryOf(judging.document, judging.catalogue, payload.node);
    judgeType(judging, payload, entry);
    KeyRules(judging, false)
        .judge(payload.node, KeyLevel::ofPayload(judging.catalogue, entry),
               entry == nullptr ? catalogue::SupportByPlatform() : entry->support);
    judgeCertificate(judging, payload.node, payload.type);
    if (const auto& rows = RuleRows::shipped()) {
        judgePayloadRows(judging, **rows, nullptr, payload, entry, RowScope::Local);
    }
    judging.payload = {};
}

void judgeCrossingRows(Judging& judging, const RuleRows& rows)
{
    const PayloadIndex index(judging.payloads);
    QSet<catalogue::Platform> platforms;
    for (const Payload& payload : judging.payloads) {
        const catalogue::Entry* entry = entryOf(judging.document, judging.catalogue, payload.node);
        platforms += platformsOf(entry);
        judging.payload = payload.node;
        judgePayloadRows(judging, rows, &index, payload, entry, RowScope::Crossing);
    }
    judging.payload = {};
    judgeProfileRows(judging, rows, index, platforms);
}

// As long as nothing is edited the bytes stay, and devices refuse them.
void judgeEncoding(Judging& judging)
{
    const EditableDocument& document = judging.document;
    for (const Note& note : document.origin().notes) {
        if (note.kind == Note::Kind::Undecodable && !document.isEdited()) {
            judging.add(Rule::NotReadable, document.root(), {undecodableWords(document.origin())}).place = note.place;
        }
    }
}

// What concerns the profile, or one payload because of others. False: there is nothing else to judge.
bool judgeWhole(Judging& judging)
{
    judging.crossing = true;
    judgeEncoding(judging);
    const bool isProfile = judgeTop(judging);
    if (isProfile) {
        judgeUniqueness(judging);
        judgeReferences(judging);
        if (const auto& rows = RuleRows::shipped()) {
            judgeCrossingRows(judging, **rows);
        }
    }
    judging.payload = {};
    judging.crossing = false;
    return isProfile;
}

bool isRow(const Problem& problem, const char* end)
{
    return problem.rule == Rule::Row && problem.row.endsWith(QLatin1String(end));
}

// A row says more about a secret than the general rule; of a reference the general rule says more, for it knows what to
// point to.
void dropDoubles(QList<Problem>& problems, const EditableDocument& document)
{
    QSet<NodeId> references;
    QSet<NodeId> secrets;
    for (const Problem& problem : std::as_const(problems)) {
        if (problem.rule == Rule::ReferenceDangling || problem.rule == Rule::ReferenceUnfit) {
            references.insert(problem.node);
            if (!document.isInDict(problem.node)) { // rows judge a list as a whole
                references.insert(document.parent(problem.node));
            }
        } else if (isRow(problem, "-in-clear")) {
            secrets.insert(problem.node);
        }
    }
    problems.removeIf([&](const Problem& problem) {
        return (problem.rule == Rule::SecretInClear && secrets.contains(problem.node)) ||
               (problem.rule == Rule::Row && problem.judgesReference && references.contains(problem.node));
    });
}

// The top level first, then payload by payload, as they are written.
QList<Problem> inOrder(QList<Problem> problems, const EditableDocument& document)
{
    using Place = std::tuple<qsizetype, qsizetype, qsizetype>;
    QList<Place> places;
    QHash<NodeId, qsizetype> payloadBegins;
    for (qsizetype i = 0; i < problems.size(); ++i) {
        const Problem& problem = problems[i];
        qsizetype payload = -1;
        if (problem.payload.isValid()) {
            auto known = payloadBegins.find(problem.payload);
            if (known == payloadBegins.end()) {
                known = payloadBegins.insert(problem.payload, document.span(problem.payload).begin);
            }
            payload = *known;
        }
        places.append({payload, document.span(problem.node).begin, i});
    }
    std::sort(places.begin(), places.end());
    QList<Problem> sorted;
    sorted.reserve(problems.size());
    for (const Place& place : std::as_const(places)) {
        sorted.append(std::move(problems[std::get<2>(place)]));
    }
    return sorted;
}

QList<Problem> damagesOf(const EditableDocument& document)
{
    QList<Problem> problems;
    for (const Damage& damage : document.damages()) {
        Problem problem;
        problem.rule = Rule::NotReadable;
        problem.arguments = {damage.what};
        problem.place = damage.place;
        problem.crossing = true;
        problems.append(std::move(problem));
    }
    return problems;
}

} // namespace

QList<Problem> validate(const EditableDocument& document, const catalogue::Catalogue& catalogue,
                        const Audience& audience)
{
    if (document.isBroken()) {
        return damagesOf(document);
    }
    QList<Problem> problems;
    const QList<Payload> all = payloads(document);
    Judging judging(document, catalogue, audience, problems, all);
    if (judgeWhole(judging)) {
        for (const Payload& payload : all) {
            judgePayload(judging, payload);
        }
    }
    dropDoubles(problems, document);
    return inOrder(std::move(problems), document);
}

QList<Problem> revalidate(const QList<Problem>& before, const EditableDocument& document, NodeId payload,
                          const catalogue::Catalogue& catalogue, const Audience& audience)
{
    if (document.isBroken() || !payload.isValid() || payloadOf(document, payload) != payload) {
        return validate(document, catalogue, audience);
    }
    QList<Problem> problems;
    const QList<Payload> all = payloads(document);
    Judging judging(document, catalogue, audience, problems, all);
    if (judgeWhole(judging)) {
        for (const Problem& problem : before) {
            if (!problem.crossing && problem.payload != payload && document.contains(problem.node)) {
                problems.append(problem);
            }
        }
        for (const Payload& one : all) {
            if (one.node == payload) {
                judgePayload(judging, one);
            }
        }
    }
    dropDoubles(problems, document);
    return inOrder(std::move(problems), document);
}

} // namespace espalier::profiles
