#include "profiles/validation/document_rules.h"

#include "profiles/editing/identities.h"
#include "profiles/head_text.h"
#include "profiles/validation/definition.h"
#include "profiles/validation/key_rules.h"
#include "profiles/variables/variables.h"

namespace espalier::profiles {

namespace {

const auto contentKey = QStringLiteral("PayloadContent");

void judgeContent(Judging& judging)
{
    const EditableDocument& document = judging.document;
    const NodeId content = document.child(document.root(), contentKey);
    if (!content.isValid()) {
        if (!document.child(document.root(), u"EncryptedPayloadContent").isValid()) {
            judging.addAbsent(Rule::ContentMissing, document.root(), contentKey, {}).fix =
                Fix{FixKind::AddKey, {contentKey}, document.root(), contentKey, plist::Array()};
        }
        return;
    }
    if (document.kind(content) != Kind::Array) {
        return; // a wrong type, which the key rules tell
    }
    const qsizetype count = std::ssize(document.children(content));
    if (count == 0) {
        judging.add(Rule::NoPayloads, content, {});
    } else if (count > mostPayloads) {
        judging.add(Rule::TooMany, content, {contentKey, QString::number(count), QString::number(mostPayloads)});
    }
    for (const NodeId entry : document.children(content)) {
        if (document.kind(entry) != Kind::Dict) {
            judging.add(Rule::NotAPayload, entry, {QString::number(document.indexInParent(entry))}).fix =
                Fix{FixKind::Remove, {contentKey}, entry, {}, {}};
        }
    }
}

// Without a channel: what a profile without it counts as here.
void judgeScope(Judging& judging)
{
    const NodeId node = judging.document.child(judging.document.root(), u"PayloadScope");
    if (!node.isValid()) {
        return;
    }
    const bool device = judging.audience.channel.value_or(Scope::System) == Scope::System;
    const QString wanted = device ? QStringLiteral("System") : QStringLiteral("User");
    const Fix fix{FixKind::SetValue, {wanted}, node, {}, wanted};
    for (Problem& problem : judging.problems) {
        if (problem.node == node && (problem.rule == Rule::WrongType || problem.rule == Rule::NotAChoice)) {
            problem.fix = problem.fix && problem.rule == Rule::NotAChoice ? problem.fix : fix;
        }
    }
    const auto& platforms = judging.audience.platforms;
    const bool counts = platforms.isEmpty() || platforms.contains(catalogue::Platform::macOS);
    const QString scope = judging.document.string(judging.document.root(), u"PayloadScope");
    const bool known = scope == QLatin1String("System") || scope == QLatin1String("User");
    if (judging.audience.channel && counts && known && scope != wanted) {
        judging.add(Rule::ScopeAndChannel, node, {scope, device ? QStringLiteral("device") : QStringLiteral("user")})
            .fix = fix;
    }
}

void judgeRemoval(Judging& judging)
{
    const auto key = QStringLiteral("RemovalDate");
    const NodeId node = judging.document.child(judging.document.root(), key);
    const plist::Value value = judging.document.value(node);
    const auto* date = value.as<plist::Date>();
    if (node.isValid() && date != nullptr && judging.audience.nowMs != 0 && date->ms < judging.audience.nowMs) {
        judging.add(Rule::RemovalInThePast, node, {key, shownValue(value)}).fix =
            Fix{FixKind::Remove, {key}, node, {}, {}};
    }
}

struct Identity {
    QString key;
    Rule rule;
    FixKind fix;
    QString Payload::*value;
};

void judgeIdentity(Judging& judging, const QList<Payload>& all, const Identity& identity)
{
    const EditableDocument& document = judging.document;
    const QString ofProfile = document.string(document.root(), identity.key);
    QHash<QString, NodeId> first; // invalid: the profile
    if (!ofProfile.isEmpty()) {
        first.insert(ofProfile.toCaseFolded(), NodeId());
    }
    for (const Payload& payload : all) {
        const QString value = payload.*identity.value;
        if (value.isEmpty()) {
            continue;
        }
        const auto other = first.constFind(value.toCaseFolded());
        if (other == first.constEnd()) {
            first.insert(value.toCaseFolded(), payload.node);
            continue;
        }
        judging.payload = payload.node;
        const QString name = other->isValid() ? nameOf(document, *other) : QString();
        Problem& problem =
            judging.add(identity.rule, document.child(payload.node, identity.key), {identity.key, value, name});
        problem.fix = Fix{identity.fix, {}, payload.node, {}, {}};
        if (!other->isValid()) {
            problem.severity = Severity::Warning; // devices keep profiles and payloads apart
        }
    }
    judging.payload = {};
}

// Of the profile or of a payload. What is empty or no text the key rules tell.
void judgeUuid(Judging& judging, NodeId dict)
{
    const auto key = QStringLiteral("PayloadUUID");
    const QString value = judging.document.string(dict, key);
    if (!value.isEmpty() && !isUuid(value) && !hasVariables(value)) {
        judging.add(Rule::NotAUuid, judging.document.child(dict, key), {key, value}).fix =
            Fix{FixKind::RenewUuid, {}, dict, {}, {}};
    }
}

// Of the profile or of a payload, too.
void judgeHeadTexts(Judging& judging, NodeId dict)
{
    for (const char* name : {"PayloadType", "PayloadIdentifier", "PayloadUUID"}) {
        const QString key = QString::fromLatin1(name);
        const QString text = judging.document.string(dict, key);
        if (!isTooLong(text) && !hasInvisible(judging.document, text)) {
            continue;
        }
        Problem& problem = judging.add(Rule::HeadTextUnfit, judging.document.child(dict, key), {key, shownValue(text)});
        if (key != QLatin1String("PayloadType")) {
            const bool isUuid = key == QLatin1String("PayloadUUID");
            problem.fix = Fix{isUuid ? FixKind::RenewUuid : FixKind::NewIdentifier, {}, dict, {}, {}};
        }
    }
}

void judgeHeads(Judging& judging)
{
    judgeUuid(judging, judging.document.root());
    judgeHeadTexts(judging, judging.document.root());
    for (const Payload& payload : judging.payloads) {
        judging.payload = payload.node;
        judgeUuid(judging, payload.node);
        judgeHeadTexts(judging, payload.node);
    }
    judging.payload = {};
}

bool isSingle(const catalogue::Entry& entry, const Audience& audience)
{
    return std::any_of(entry.support.keyBegin(), entry.support.keyEnd(), [&](catalogue::Platform platform) {
        const catalogue::Support support = entry.support.value(platform);
        const bool chosen = audience.platforms.isEmpty() || audience.platforms.contains(platform);
        return chosen && !support.unavailable && support.multiple == false;
    });
}

void judgeSingles(Judging& judging, const QList<Payload>& all)
{
    QHash<QString, qsizetype> count;
    for (const Payload& payload : all) {
        ++count[payload.type];
    }
    QHash<QString, int> met; // by entry: variants don't exclude each other
    for (const Payload& payload : all) {
        if (count[payload.type] < 2) {
            continue;
        }
        const catalogue::Entry* entry = entryOf(judging.document, judging.catalogue, payload.node);
        if (entry != nullptr && ++met[entry->id()] > 1 && isSingle(*entry, judging.audience)) {
            judging.payload = payload.node;
            judging.add(Rule::SinglePayload, payload.node, {payload.type}).fix =
                Fix{FixKind::RemovePayload, {nameOf(judging.document, payload.node)}, payload.node, {}, {}};
        }
    }
    judging.payload = {};
}

} // namespace

bool judgeTop(Judging& judging)
{
    const EditableDocument& document = judging.document;
    const NodeId root = document.root();
    if (document.kind(root) != Kind::Dict) {
        judging.add(Rule::NotADictionary, root, {});
        return false;
    }
    const auto key = QStringLiteral("PayloadType");
    const NodeId node = document.child(root, key);
    const QString type = document.string(root, key);
    const bool isText = !node.isValid() || document.kind(node) == Kind::String;
    if (isText && type != QLatin1String("Configuration")) {
        const auto configuration = QStringLiteral("Configuration");
        if (node.isValid()) {
            judging.add(Rule::NotAProfile, node, {type}).fix =
                Fix{FixKind::SetValue, {configuration}, node, {}, configuration};
        } else {
            judging.addAbsent(Rule::NotAProfile, root, key, {QString()}).fix =
                Fix{FixKind::AddKey, {key, configuration}, root, key, configuration};
        }
        if (!document.child(root, contentKey).isValid() && !node.isValid()) {
            return false; // some other property list
        }
    }
    const catalogue::Entry* top = judging.catalogue.topLevel();
    KeyRules(judging, true)
        .judge(root, KeyLevel::ofTop(judging.catalogue),
               top == nullptr ? catalogue::SupportByPlatform() : top->support);
    judgeContent(judging);
    judgeScope(judging);
    judgeRemoval(judging);
    const QString identifier = document.string(root, u"PayloadIdentifier");
    const QString& ours = judging.audience.enrollmentIdentifier;
    if (!ours.isEmpty() && identifier.compare(ours, Qt::CaseInsensitive) == 0) {
        judging.add(Rule::EnrollmentIdentifier, document.child(root, u"PayloadIdentifier"), {identifier}).fix =
            Fix{FixKind::NewIdentifier, {}, root, {}, {}};
    }
    return true;
}

void judgeUniqueness(Judging& judging)
{
    const QList<Payload>& all = judging.payloads;
    judgeHeads(judging);
    judgeIdentity(judging, all, {QStringLiteral("PayloadUUID"), Rule::DuplicateUuid, FixKind::NewUuid, &Payload::uuid});
    judgeIdentity(
        judging, all,
        {QStringLiteral("PayloadIdentifier"), Rule::DuplicateIdentifier, FixKind::NewIdentifier, &Payload::identifier});
    judgeSingles(judging, all);
}

} // namespace espalier::profiles
