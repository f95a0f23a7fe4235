#include "ui/editor/payloads/add_payload_sheet.h"

#include "profiles/validation/key_level.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/common/text_label.h"
#include "ui/editor/payloads/payload_delegate.h"
#include "ui/editor/payloads/payload_model.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QStandardItemModel>

namespace espalier::ui {

namespace {
constexpr int EntryRole = Qt::UserRole + 100; // index into the catalogue; -1: a type of one's own
constexpr int TypeRole = Qt::UserRole + 101;

// Better matches first: the beginning of the title, then the title, then type and help. 0: none.
int matchOf(const catalogue::Entry& entry, const QString& text)
{
    if (text.isEmpty() || entry.title.startsWith(text, Qt::CaseInsensitive)) {
        return 4;
    }
    return entry.title.contains(text, Qt::CaseInsensitive)  ? 3
           : entry.type.contains(text, Qt::CaseInsensitive) ? 2
           : entry.help.contains(text, Qt::CaseInsensitive) ? 1
                                                            : 0;
}
} // namespace

plist::Dict beginningOf(const catalogue::Entry& entry, const catalogue::Catalogue& catalogue)
{
    plist::Dict dict;
    QJsonObject present;
    const auto put = [&](const catalogue::Key& key) {
        const plist::Value value = firstValue(key);
        const auto* text = value.as<QString>();
        present.insert(key.name, text != nullptr ? QJsonValue(*text) : QJsonValue());
        dict.set(key.name, value);
    };
    const auto isTold = [&] { return catalogue.bestVariant(entry.kind, entry.type, present) == &entry; };
    for (const auto& key : entry.keys) {
        const bool required = key->presence == catalogue::Presence::Required && !profiles::isAnyName(key->name);
        const bool isCertain = hasDefault(*key) || key->choices.size() == 1;
        if (required && isCertain) {
            put(*key);
        }
    }
    for (const auto& key : entry.keys) {
        if (isTold()) {
            break;
        }
        if (!dict.contains(key->name) && !profiles::isAnyName(key->name)) {
            put(*key);
        }
    }
    return dict;
}

AddPayloadSheet::AddPayloadSheet(const catalogue::Catalogue& catalogue, const Platforms& platforms, QWidget* over)
    : Sheet(over), m_catalogue(catalogue), m_search(new QLineEdit), m_systems(new Segments), m_view(new QListView),
      m_model(new QStandardItemModel(this)), m_add(new Button(tr("Add payload"), Button::Kind::Primary))
{
    setTitle(tr("Add a payload"));
    setPanelWidth(560);
    m_search->setPlaceholderText(tr("Search, or type a payload type"));
    m_search->setAccessibleName(tr("Search payloads"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    m_systems->add(tr("All"));
    for (const catalogue::Platform platform : catalogue::allPlatforms) {
        m_systems->add(catalogue::name(platform));
    }
    m_systems->setAccessibleName(tr("System"));
    if (platforms.size() == 1) {
        const auto* at =
            std::find(std::begin(catalogue::allPlatforms), std::end(catalogue::allPlatforms), *platforms.constBegin());
        m_systems->setCurrent(int(at - std::begin(catalogue::allPlatforms)) + 1);
    }
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PayloadDelegate(m_view));
    m_view->setAccessibleName(tr("Payloads"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_search);
    column->addWidget(m_systems);
    column->addWidget(m_view, 1);
    setBody(body, space::pane);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard);
    foot()->addWidget(cancel);
    foot()->addWidget(m_add);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_add, &QPushButton::clicked, this, &AddPayloadSheet::choose);
    connect(m_view, &QAbstractItemView::activated, this, &AddPayloadSheet::choose);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &AddPayloadSheet::choose);
    connect(m_search, &QLineEdit::textChanged, this, &AddPayloadSheet::list);
    connect(m_search, &QLineEdit::returnPressed, this, &AddPayloadSheet::choose);
    connect(m_systems, &Segments::currentChanged, this, &AddPayloadSheet::list);
    list();
    present(m_search);
}

bool AddPayloadSheet::isType(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+$"));
    return pattern.match(text).hasMatch();
}

void AddPayloadSheet::list()
{
    const QString text = m_search->text().trimmed();
    const int system = m_systems->current();
    const Platforms wanted = system == 0 ? Platforms() : Platforms{catalogue::allPlatforms[system - 1]};
    struct Found {
        const catalogue::Entry* entry;
        qsizetype index;
        int match;
    };
    QList<Found> found;
    bool known = false;
    for (qsizetype i = 0; i < m_catalogue.entries().size(); ++i) {
        const catalogue::Entry& entry = m_catalogue.entries().at(i);
        if (entry.kind != catalogue::Kind::Payload || entry.preRelease || !isFor(entry, wanted)) {
            continue;
        }
        known = known || entry.type == text;
        if (const int match = matchOf(entry, text); match > 0) {
            found.append({&entry, i, match});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        const auto place = [](const Found& one) { return std::pair(isDeprecated(*one.entry), -one.match); };
        return place(a) != place(b) ? place(a) < place(b)
                                    : QString::localeAwareCompare(a.entry->title, b.entry->title) < 0;
    });
    m_model->clear();
    if (isType(text) && !known) {
        auto* item = new QStandardItem(tr("Add “%1”").arg(text));
        item->setData(tr("Not in the catalogue: edited as keys and values"), PayloadModel::SecondLine);
        item->setData(QStringLiteral("unknown-payload"), PayloadModel::IconName);
        item->setData(-1, EntryRole);
        item->setData(text, TypeRole);
        m_model->appendRow(item);
    }
    for (const Found& one : std::as_const(found)) {
        const bool old = isDeprecated(*one.entry);
        auto* item = new QStandardItem(old ? tr("%1 (deprecated)").arg(one.entry->title) : one.entry->title);
        item->setData(one.entry->help.isEmpty() ? one.entry->id() : one.entry->help, PayloadModel::SecondLine);
        item->setData(payloadIconName(one.entry->type), PayloadModel::IconName);
        item->setData(qlonglong(one.index), EntryRole);
        item->setData(one.entry->type, TypeRole);
        item->setToolTip(plainToolTip(one.entry->id()));
        m_model->appendRow(item);
    }
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_add->setEnabled(m_model->rowCount() > 0);
}

void AddPayloadSheet::choose()
{
    const QModelIndex at = m_view->currentIndex();
    if (!at.isValid()) {
        return;
    }
    const qsizetype entry = at.data(EntryRole).toLongLong();
    Q_EMIT chosen(at.data(TypeRole).toString(), entry < 0 ? nullptr : &m_catalogue.entries().at(entry));
    dismiss();
}

} // namespace espalier::ui
