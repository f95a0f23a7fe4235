#include "ui/editor/payloads/payload_column.h"

#include "profiles/editing/edits.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/editor/payloads/add_payload_sheet.h"
#include "ui/editor/payloads/audience_choice.h"
#include "ui/editor/payloads/often_used.h"
#include "ui/editor/payloads/payload_list.h"
#include "ui/editor/payloads/platform_chips.h"
#include "ui/editor/search/search_results.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int SearchMs = 120, SliceMs = 8, MostOften = 3;
constexpr int LowColumn = 560;  // no room for what is often used
constexpr int ManyTimes = 1000; // the list first, then the room below

QString titleOf(const catalogue::Catalogue& catalogue, const QString& type)
{
    const auto entries = catalogue.find(catalogue::Kind::Payload, type);
    return entries.isEmpty() ? type : entries.constFirst()->title;
}
} // namespace

PayloadColumn::PayloadColumn(EditorSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_search(new QLineEdit(this)), m_stack(new QStackedWidget(this)),
      m_list(new PayloadList(session, this)), m_results(new SearchResults(this)),
      m_add(new Button(QStringLiteral("plus"), tr("Add payload"), Button::Kind::Standard, this)),
      m_often(new QWidget(this)), m_oftenRows(new QVBoxLayout(m_often)),
      m_oftenTitle(new TextLabel(TextRole::SecondStrong, &Theme::text2, m_often)), m_chips(new PlatformChips(this)),
      m_oldest(new TextLabel(TextRole::Second, &Theme::text2, this))
{
    m_search->setObjectName(QStringLiteral("findKey"));
    m_search->setPlaceholderText(tr("Find a key"));
    m_search->setToolTip(tr("In names, titles, help and values of all payloads (Ctrl+F)"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_results);
    m_add->setObjectName(QStringLiteral("addPayload"));
    m_oftenRows->setContentsMargins(space::pane, space::small, space::small, 0);
    m_oftenRows->setSpacing(2);
    m_oftenRows->addWidget(m_oftenTitle);
    m_soon.setSingleShot(true);
    m_soon.setInterval(SearchMs);
    const auto inset = [](QWidget* widget) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(space::medium, 0, space::medium, 0);
        row->addWidget(widget);
        return row;
    };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(inset(m_search));
    column->addWidget(m_stack, ManyTimes);
    column->addLayout(inset(m_add));
    column->addWidget(m_often);
    column->addStretch(1);
    m_foot = buildFoot();
    column->addWidget(m_foot);
    connect(m_add, &QPushButton::clicked, this, &PayloadColumn::addPayload);
    connect(&m_soon, &QTimer::timeout, this, &PayloadColumn::beginSearch);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &PayloadColumn::goOnSearching);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_slice.stop(); // for another text
        m_searching.reset();
        m_soon.start();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            search();
        }
    });
    connect(m_results, &SearchResults::chosen, this, &PayloadColumn::openFound);
    connect(&m_session, &EditorSession::changed, this, [this] {
        if (m_searching) {
            beginSearch();
        }
        if (m_stack->currentWidget() == m_results) {
            m_results->showValues(m_session.document());
        }
    });
    connect(m_chips, &PlatformChips::chosenChanged, this, [this] {
        if (m_stack->currentWidget() == m_results) {
            search();
        }
    });
    connect(m_list, &PayloadList::payloadChosen, this, &PayloadColumn::showOftenUsed);
    connect(&m_list->payloads(), &PayloadModel::payloadsChanged, this, &PayloadColumn::showOftenUsed);
    showOftenUsed();
}

PayloadColumn::~PayloadColumn() = default;

QWidget* PayloadColumn::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(space::pane, space::medium, space::small, space::medium);
    column->setSpacing(6);
    column->addWidget(new TextLabel(tr("Show forms for"), TextRole::SecondStrong, &Theme::text2, foot));
    column->addWidget(m_chips);
    m_oldest->setWordWrap(true);
    m_oldest->hide();
    column->addWidget(m_oldest);
    column->addWidget(new AudienceChoice(m_session, foot), 0, Qt::AlignLeading);
    return foot;
}

void PayloadColumn::setOldest(const QString& words)
{
    m_oldest->setText(words);
    m_oldest->setVisible(!words.isEmpty());
}

void PayloadColumn::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool PayloadColumn::endSearch()
{
    if (m_search->text().isEmpty()) {
        return false;
    }
    m_search->clear();
    return true;
}

void PayloadColumn::search()
{
    m_soon.stop();
    m_slice.stop();
    m_searching.reset();
    showFound(findKeys(m_session.document(), m_session.catalogue(), m_search->text()));
}

void PayloadColumn::beginSearch()
{
    m_searching = std::make_unique<KeySearching>(m_session.document(), m_session.catalogue(), m_search->text());
    m_slice.start();
    goOnSearching();
}

void PayloadColumn::goOnSearching()
{
    if (m_searching->goOn(SliceMs)) {
        m_slice.stop();
        showFound(std::exchange(m_searching, nullptr)->found());
    }
}

void PayloadColumn::showFound(const QList<FoundKey>& here)
{
    const QString text = m_search->text();
    m_stack->setCurrentIndex(text.trimmed().isEmpty() ? 0 : 1);
    m_results->set(here + findKeysToAdd(m_session.document(), m_session.catalogue(), m_chips->chosen(), text));
    showOftenUsed();
}

void PayloadColumn::openFound(const FoundKey& key)
{
    if (key.toAdd == nullptr) {
        Q_EMIT found(key.path);
        return;
    }
    if (add(key.payloadType, key.toAdd)) {
        profiles::Path path = m_session.document().path(m_list->chosen());
        for (qsizetype i = 0; i < key.path.size(); ++i) {
            path = path / key.path[i];
        }
        Q_EMIT found(path);
    }
}

void PayloadColumn::showOftenUsed()
{
    while (m_oftenRows->count() > 1) {
        QLayoutItem* item = m_oftenRows->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto& document = m_session.document();
    const QString type = document.string(m_list->chosen(), u"PayloadType");
    QSet<QString> here;
    for (const profiles::Payload& payload : profiles::payloads(document)) {
        here.insert(payload.type);
    }
    int shown = 0;
    for (const QString& other : m_list->chosen().isValid() ? oftenUsedWith(type) : QStringList()) {
        const auto entries = m_session.catalogue().find(catalogue::Kind::Payload, other);
        if (here.contains(other) || entries.isEmpty() || shown == MostOften) {
            continue;
        }
        const catalogue::Entry* entry = entries.constFirst();
        auto* button = new Button(payloadIconName(other), plainAction(entry->title), Button::Kind::Quiet, m_often,
                                  Button::Size::Small);
        button->setAccessibleName(tr("Add %1").arg(entry->title));
        button->setToolTip(plainToolTip(button->accessibleName()));
        connect(button, &QPushButton::clicked, this, [this, other, entry] { add(other, entry); });
        m_oftenRows->addWidget(button, 0, Qt::AlignLeading);
        ++shown;
    }
    m_oftenTitle->setText(shown > 0 ? tr("Often used with %1").arg(titleOf(m_session.catalogue(), type)) : QString());
    fitList();
    m_often->setVisible(shown > 0 && m_stack->currentIndex() == 0 && height() > LowColumn);
}

void PayloadColumn::addPayload()
{
    auto* sheet = new AddPayloadSheet(m_session.catalogue(), m_chips->chosen(), this);
    connect(sheet, &AddPayloadSheet::chosen, this, &PayloadColumn::add);
}

bool PayloadColumn::add(const QString& type, const catalogue::Entry* entry)
{
    const auto& document = m_session.document();
    const QString title = entry != nullptr ? entry->title : type;
    const profiles::NodeId before = m_list->chosen();
    const qsizetype index = before.isValid() ? document.indexInParent(before) + 1 : profiles::atEnd;
    const auto edit = profiles::addPayload(
        document, type, title, entry != nullptr ? beginningOf(*entry, m_session.catalogue()) : plist::Dict(), index);
    if (!m_session.edit(edit, tr("Add %1").arg(title))) {
        return false;
    }
    endSearch();
    m_list->choose(profiles::payloadOf(document, document.find(edit->after)));
    return true;
}

// As tall as its rows, so that what is added next stands beneath them; the results take all there is.
void PayloadColumn::fitList()
{
    m_stack->setMaximumHeight(m_stack->currentIndex() == 0 ? m_list->contentHeight() : QWIDGETSIZE_MAX);
}

void PayloadColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if ((event->oldSize().height() > LowColumn) != (event->size().height() > LowColumn)) {
        showOftenUsed();
    }
    fitList();
}

bool PayloadColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        const bool searching = !m_search->text().trimmed().isEmpty();
        if (searching && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            search();
            m_results->openFirst();
            return true;
        }
        if (key == Qt::Key_Down) {
            QListView* below = searching ? static_cast<QListView*>(m_results) : m_list;
            search();
            below->setFocus(Qt::TabFocusReason);
            if (!below->currentIndex().isValid()) {
                below->setCurrentIndex(below->model()->index(0, 0));
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PayloadColumn::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    paintHairline(&painter, QPointF(0, m_foot->y()), QPointF(width(), m_foot->y()), theme().divider);
}

} // namespace espalier::ui
