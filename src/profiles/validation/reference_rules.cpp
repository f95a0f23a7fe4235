#include "profiles/validation/reference_rules.h"

#include "profiles/validation/references.h"
#include "profiles/variables/variables.h"

namespace espalier::profiles {

namespace {

// Settings of other vendors' programs may have keys of such names.
bool isFreeContent(QStringView key)
{
    return key == u"VendorConfig" || key == u"ProviderConfiguration" || key == u"mcx_preference_settings";
}

class References {
public:
    explicit References(Judging& judging) : m_judging(judging), m_payloads(judging.payloads)
    {
        for (const Payload& payload : m_payloads) {
            m_byUuid.insert(payload.uuid.toCaseFolded(), &payload);
        }
    }

    void judge()
    {
        for (const Payload& payload : m_payloads) {
            const bool known = !m_judging.catalogue.find(catalogue::Kind::Payload, payload.type).isEmpty();
            if (known) {
                m_judging.payload = payload.node;
                m_payload = &payload;
                judgeBelow(payload.node);
            }
        }
        m_judging.payload = {};
    }

private:
    void judgeBelow(NodeId container)
    {
        const EditableDocument& document = m_judging.document;
        for (const NodeId child : document.children(container)) {
            const Kind kind = document.kind(child);
            const bool isContainer = kind == Kind::Dict || kind == Kind::Array;
            if (!isContainer && (kind != Kind::String || !endsInUuid(child))) {
                continue;
            }
            const QString key = document.key(child);
            const auto reference = referenceKind(m_payload->type, key);
            if (kind == Kind::String && reference) {
                judgeOne(*reference, key, child);
            } else if (kind == Kind::Array && reference) {
                for (const NodeId element : document.children(child)) {
                    if (document.kind(element) == Kind::String) {
                        judgeOne(*reference, key, element);
                    }
                }
            } else if (isContainer && !isFreeContent(key)) {
                judgeBelow(child);
            }
        }
    }

    // Before anything is decoded.
    [[nodiscard]] bool endsInUuid(NodeId node) const
    {
        const QByteArrayView key = m_judging.document.textOf(m_judging.document.keySpan(node));
        return key.endsWith("UUID");
    }

    void judgeOne(ReferenceKind kind, const QString& key, NodeId node)
    {
        const QString uuid = *m_judging.document.value(node).as<QString>();
        if (uuid.isEmpty() || hasVariables(uuid)) {
            return;
        }
        if (kind == ReferenceKind::AppVpn) {
            if (!isAppVpn(uuid)) {
                offer(m_judging.add(Rule::ReferenceElsewhere, node, {key, uuid}), kind, node);
            }
            return;
        }
        const Payload* target = m_byUuid.value(uuid.toCaseFolded());
        if (target == nullptr) {
            offer(m_judging.add(Rule::ReferenceDangling, node, {key, uuid}), kind, node);
        } else if (!canServe(kind, target->type)) {
            offer(m_judging.add(Rule::ReferenceUnfit, node,
                                {key, nameOf(m_judging.document, target->node), target->type}),
                  kind, node);
        }
    }

    [[nodiscard]] bool isAppVpn(const QString& uuid) const
    {
        return std::any_of(m_payloads.begin(), m_payloads.end(), [&](const Payload& payload) {
            return canServe(ReferenceKind::AppVpn, payload.type) &&
                   m_judging.document.string(payload.node, u"VPNUUID").compare(uuid, Qt::CaseInsensitive) == 0;
        });
    }

    void offer(Problem& problem, ReferenceKind kind, NodeId node)
    {
        auto choices = m_choices.find(kind);
        if (choices == m_choices.end()) {
            choices = m_choices.insert(kind, referenceChoices(m_judging.document, kind));
        }
        for (const ReferenceChoice& choice : std::as_const(*choices)) {
            if (choice.payload.node != m_payload->node) {
                problem.fix = Fix{FixKind::PointToPayload, {choice.name, choice.payload.type}, node, {}, choice.value};
                return;
            }
        }
    }

    Judging& m_judging;
    const QList<Payload>& m_payloads;
    QHash<QString, const Payload*> m_byUuid;
    const Payload* m_payload = nullptr;
    QHash<ReferenceKind, QList<ReferenceChoice>> m_choices; // found when first asked for
};

} // namespace

void judgeReferences(Judging& judging)
{
    References(judging).judge();
}

} // namespace espalier::profiles
