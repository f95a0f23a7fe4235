#include "ui/editor/payloads/payload_model.h"

#include "profiles/editing/edits.h"
#include "profiles/validation/definition.h"
#include "ui/common/device_text.h"
#include "ui/common/icon.h"
#include "ui/common/plain_words.h"

#include <QMimeData>

namespace espalier::ui {

using profiles::NodeId;

namespace {
const QString rowFormat = QStringLiteral("application/x-espalier-payload-row");
const QString profileFormat = QStringLiteral("application/x-apple-aspen-config");

// The key that tells payloads of a type apart better than their display name.
QString tellingKey(const QString& type)
{
    static const QHash<QString, QString> keys{
        {QStringLiteral("com.apple.wifi.managed"), QStringLiteral("SSID_STR")},
        {QStringLiteral("com.apple.vpn.managed"), QStringLiteral("UserDefinedName")},
        {QStringLiteral("com.apple.webClip.managed"), QStringLiteral("Label")},
        {QStringLiteral("com.apple.mail.managed"), QStringLiteral("EmailAccountDescription")},
        {QStringLiteral("com.apple.caldav.account"), QStringLiteral("CalDAVAccountDescription")},
        {QStringLiteral("com.apple.carddav.account"), QStringLiteral("CardDAVAccountDescription")},
        {QStringLiteral("com.apple.ldap.account"), QStringLiteral("LDAPAccountDescription")},
    };
    return keys.value(type);
}
} // namespace

QString tellingValue(const profiles::EditableDocument& document, const profiles::Payload& payload)
{
    if (const QString key = tellingKey(payload.type); !key.isEmpty()) {
        if (const QString text = document.string(payload.node, key); !text.isEmpty()) {
            return visibleText(text, 80);
        }
    }
    if (const QString name = document.string(payload.node, u"PayloadDisplayName"); !name.isEmpty()) {
        return visibleText(name, 80);
    }
    for (const NodeId child : document.children(payload.node)) {
        const QString key = document.key(child);
        if (!key.startsWith(QLatin1String("Payload")) && document.kind(child) == profiles::Kind::String &&
            !profiles::isSecretName(key)) {
            return visibleText(document.spelling(child), 80);
        }
    }
    return payload.type;
}

QString payloadTitle(const profiles::EditableDocument& document, const catalogue::Catalogue& catalogue,
                     const profiles::Payload& payload)
{
    const catalogue::Entry* entry = profiles::entryOf(document, catalogue, payload.node);
    if (entry != nullptr && !entry->title.isEmpty()) {
        return entry->title;
    }
    return payload.type.isEmpty() ? PayloadModel::tr("Payload without a type") : visibleText(payload.type, 80);
}

PayloadModel::PayloadModel(EditorSession& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_payloads(profiles::payloads(session.document()))
{
    connect(&session, &EditorSession::changed, this, &PayloadModel::onChanged);
    connect(&session, &EditorSession::problemsChanged, this, &PayloadModel::countProblems);
    countProblems();
}

NodeId PayloadModel::payload(int row) const
{
    return row > 0 && row <= m_payloads.size() ? m_payloads.at(row - 1).node : NodeId();
}

int PayloadModel::rowOf(NodeId payload) const
{
    for (int i = 0; i < m_payloads.size(); ++i) {
        if (m_payloads.at(i).node == payload) {
            return i + 1;
        }
    }
    return payload.isValid() ? -1 : 0;
}

QString PayloadModel::title(int row) const
{
    return row <= 0 ? tr("General") : payloadTitle(m_session.document(), m_session.catalogue(), m_payloads.at(row - 1));
}

int PayloadModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_payloads.size()) + 1;
}

QVariant PayloadModel::data(const QModelIndex& index, int role) const
{
    const int row = index.row();
    if (!index.isValid() || row > m_payloads.size()) {
        return {};
    }
    const Count problems = m_problems.value(payload(row));
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::AccessibleTextRole: {
        const QString words =
            tr("%1, %2", "payload, what it is known by").arg(title(row), data(index, SecondLine).toString());
        return problems.count == 0 ? words
                                   : words + QStringLiteral(", ") + tr("%n problem(s)", nullptr, problems.count);
    }
    case Qt::ToolTipRole:
        return row == 0 ? QString() : plainToolTip(visibleText(m_payloads.at(row - 1).type));
    case SecondLine:
        return row == 0 ? tr("Name, organization, removal")
                        : tellingValue(m_session.document(), m_payloads.at(row - 1));
    case IconName:
        return row == 0 ? QStringLiteral("general") : payloadIconName(m_payloads.at(row - 1).type);
    case ProblemCount:
        return problems.count;
    case WorstSeverity:
        return int(problems.worst);
    default:
        return {};
    }
}

Qt::ItemFlags PayloadModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return !index.isValid() ? Qt::ItemIsDropEnabled : index.row() == 0 ? usual : usual | Qt::ItemIsDragEnabled;
}

QStringList PayloadModel::mimeTypes() const
{
    return {rowFormat};
}

QMimeData* PayloadModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty() || indexes.first().row() == 0) {
        return nullptr;
    }
    const int row = indexes.first().row();
    auto* data = new QMimeData;
    data->setData(rowFormat, QByteArray::number(row));
    data->setData(profileFormat, source(row));
    data->setText(QString::fromUtf8(source(row)));
    return data;
}

bool PayloadModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent)
{
    Q_UNUSED(column)
    if (action != Qt::MoveAction || !data->hasFormat(rowFormat)) {
        return false;
    }
    const int from = data->data(rowFormat).toInt();
    int to = parent.isValid() ? parent.row() : row < 0 ? rowCount() : row; // before this row
    to = std::clamp(to, 1, rowCount());
    // The view would remove the dragged row by itself; the edit has moved it already.
    moveTo(from, to > from ? to - 1 : to);
    return false;
}

bool PayloadModel::moveTo(int row, int to)
{
    const NodeId node = payload(row);
    if (!node.isValid() || to < 1 || to >= rowCount() || to == row) {
        return false;
    }
    const auto& document = m_session.document();
    if (!m_session.edit(profiles::move(document, node, document.indexInParent(payload(to))),
                        tr("Move %1").arg(title(row)))) {
        return false;
    }
    Q_EMIT placed(to);
    return true;
}

bool PayloadModel::move(int row, int by)
{
    return moveTo(row, row + by);
}

bool PayloadModel::duplicate(int row)
{
    if (!m_session.edit(profiles::duplicatePayload(m_session.document(), payload(row)),
                        tr("Duplicate %1").arg(title(row)))) {
        return false;
    }
    Q_EMIT placed(row + 1);
    return true;
}

bool PayloadModel::remove(int row)
{
    const NodeId node = payload(row);
    return node.isValid() &&
           m_session.edit(profiles::remove(m_session.document(), node), tr("Remove %1").arg(title(row)));
}

QByteArray PayloadModel::source(int row) const
{
    const auto& document = m_session.document();
    return document.textOf(document.elementSpan(payload(row))).toByteArray();
}

bool PayloadModel::paste(const QByteArray& element, int after)
{
    const auto& document = m_session.document();
    const NodeId before = payload(after);
    const qsizetype index = before.isValid() ? document.indexInParent(before) + 1 : profiles::atEnd;
    if (!m_session.edit(profiles::pastePayload(document, element, index), tr("Paste a payload"))) {
        return false;
    }
    Q_EMIT placed(before.isValid() ? after + 1 : rowCount() - 1);
    return true;
}

void PayloadModel::onChanged(const profiles::Applied& applied)
{
    const auto& document = m_session.document();
    if (document.isBroken()) {
        return;
    }
    // Inside one payload nothing comes or goes.
    const NodeId within = profiles::payloadOf(document, applied.within);
    if (const int row = within.isValid() ? rowOf(within) : -1; row > 0) {
        m_payloads[row - 1].type = document.string(within, u"PayloadType");
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    const auto now = profiles::payloads(document);
    const bool same = now.size() == m_payloads.size() &&
                      std::equal(now.begin(), now.end(), m_payloads.begin(),
                                 [](const auto& a, const auto& b) { return a.node == b.node && a.type == b.type; });
    if (same) {
        return;
    }
    beginResetModel();
    m_payloads = now;
    endResetModel();
    Q_EMIT payloadsChanged();
}

void PayloadModel::countProblems()
{
    m_problems.clear();
    for (const profiles::Problem& problem : m_session.problems()) {
        if (problem.severity == profiles::Severity::Hint) {
            continue; // the badge is for what somebody should do something about
        }
        Count& count = m_problems[problem.payload];
        ++count.count;
        count.worst = std::min(count.worst, problem.severity);
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ProblemCount, WorstSeverity});
}

} // namespace espalier::ui
