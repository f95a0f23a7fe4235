#include "ui/devices/devices_screen.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/passing_message.h"
#include "ui/common/saved_file.h"
#include "ui/common/selection_bar.h"
#include "ui/common/sheet.h"
#include "ui/common/split_view.h"
#include "ui/devices/browser/device_table.h"
#include "ui/devices/browser/query_bar.h"
#include "ui/devices/browser/query_terms.h"
#include "ui/devices/browser/view_menu.h"
#include "ui/devices/device_actions.h"
#include "ui/devices/device_detail.h"
#include "ui/devices/duplicates_sheet.h"
#include "ui/devices/quarantine_sheet.h"

#include <QJsonArray>
#include <QPainter>
#include <QSet>
#include <QStackedWidget>
#include <QTimer>

namespace espalier::ui {

namespace {

constexpr qint64 mostSelectable = 5'000;
constexpr int mostReloadedAlone = 40; // beyond that the list costs less

// What other screens ask for, as a query that can be read, changed and saved.
QString queryOf(const QVariantMap& what)
{
    const auto text = [&what](const char* key) { return what.value(QLatin1String(key)).toString(); };
    if (!text("query").isEmpty()) {
        return text("query");
    }
    QStringList terms;
    if (const QString state = text("state"); state == QLatin1String("other_topic")) {
        terms << QStringLiteral("state = enrolled") << QStringLiteral("push-topic = other");
    } else if (state == QLatin1String("identity_ends")) {
        terms << QStringLiteral("state = enrolled") << QStringLiteral("identity-ends < 30d");
    } else if (!state.isEmpty()) {
        terms << QStringLiteral("state = ") + state;
    }
    if (const QString platform = text("platform"); !platform.isEmpty()) {
        terms << QStringLiteral("platform = ") + platform;
    }
    if (const QString group = text("group"); !group.isEmpty()) {
        terms << QStringLiteral("group(%1)").arg(inQueryQuotes(group));
    }
    if (const QString words = text("text"); !words.isEmpty()) {
        terms << (terms.isEmpty() ? words : inQueryQuotes(words));
    }
    return terms.join(QStringLiteral(" and "));
}

} // namespace

Badge DevicesScreen::badge() const
{
    if (m_quarantined > 0) {
        return {QString::number(m_quarantined), State::Warning,
                tr("%n device(s) in quarantine", nullptr, m_quarantined)};
    }
    const int total = static_cast<int>(m_model->total());
    return total == 0 ? Badge{} : Badge{locale().toString(total), std::nullopt, tr("%n device(s)", nullptr, total)};
}

void DevicesScreen::onShown()
{
    loadQuarantine();
    if (m_lookedAt >= 0) { // else with the list itself
        loadDuplicates();
    }
    (m_pages->currentIndex() == 0 ? static_cast<QWidget*>(m_table) : m_full)->setFocus(Qt::OtherFocusReason);
}

void DevicesScreen::open(const Jump& jump)
{
    leaveFull();
    if (jump.what.contains(QStringLiteral("quarantine"))) {
        showQuarantine();
        return;
    }
    m_views->leave();
    m_query->setText(queryOf(jump.what));
    if (const qint64 id = jump.what.value(QStringLiteral("device")).toLongLong(); id > 0) {
        select(id);
    }
}

bool DevicesScreen::goBack()
{
    if (Sheet* sheet = Sheet::current(this)) {
        sheet->dismiss();
        return true;
    }
    if (m_pages->currentIndex() == 1) {
        leaveFull();
        return true;
    }
    if (m_split->isDetailShown() || m_table->selectionModel()->hasSelection()) {
        m_table->clearSelection();
        m_table->setFocus();
        return true;
    }
    if (!m_query->text().isEmpty()) {
        m_query->setText({});
        return true;
    }
    return false;
}

void DevicesScreen::connectActions()
{
    connect(m_actions, &DeviceActions::done, this, [this](const QString& words) { tell(words); });
    connect(m_actions, &DeviceActions::failed, this,
            [this](const QString& what, const Error& error) { messages()->set(userSentence(error, what)); });
    connect(m_actions, &DeviceActions::touched, this, [this](const QList<qint64>& devices) {
        if (devices.size() > mostReloadedAlone) {
            m_model->reload();
            return;
        }
        for (const qint64 id : devices) {
            m_model->reloadDevice(id);
        }
    });
    connect(m_actions, &DeviceActions::jumpRequested, this, &Screen::jumpRequested);
}

void DevicesScreen::tell(const QString& words, const QString& savedAs)
{
    messages()->clear(); // what had failed is over
    tellSaved(m_passing, words, savedAs);
}

MessageBar* DevicesScreen::messages() const
{
    return m_pages->currentIndex() == 0 ? m_listMessage : m_fullMessage;
}

void DevicesScreen::applyQuery(const QString& query)
{
    m_selectLoaded = 0; // it was meant for what was shown before
    m_model->setQuery(query);
    const bool isGroupable = !query.isEmpty() && !m_query->isFreeText();
    m_views->setGroupQuery(isGroupable ? query : QString());
    if (query.isEmpty()) {
        m_views->leave();
    }
    m_views->follow();
}

ListView DevicesScreen::shownView() const
{
    return {{}, m_model->query(), m_table->columns(), m_model->sortedBy()};
}

void DevicesScreen::showView(const ListView& view)
{
    if (!view.columns.isEmpty()) {
        m_table->setColumns(view.columns);
    }
    if (!view.sort.isEmpty()) {
        m_table->setSort(view.sort);
    }
    m_query->setText(view.query);
}

void DevicesScreen::loadQuarantine()
{
    m_control.call(QStringLiteral("quarantine.list"), {{QStringLiteral("state"), QStringLiteral("waiting")}}, this,
                   [this](const Result<QJsonValue>& entries) {
                       m_quarantined = entries ? static_cast<int>(entries->toArray().size()) : 0;
                       if (m_quarantined == 0) {
                           m_quarantineBar->clear();
                       } else {
                           m_quarantineBar->set(State::Warning,
                                                tr("%n device(s) wait(s) in quarantine.", nullptr, m_quarantined));
                           connect(m_quarantineBar->addAction(tr("Compare…")), &QPushButton::clicked, this,
                                   &DevicesScreen::showQuarantine);
                       }
                       Q_EMIT badgeChanged();
                   });
}

void DevicesScreen::showQuarantine()
{
    auto* sheet = new QuarantineSheet(m_control, m_clock, this);
    connect(sheet, &QuarantineSheet::decided, this, [this](const QString& words) {
        tell(words);
        loadQuarantine();
        m_model->reload();
    });
}

void DevicesScreen::loadDuplicates()
{
    m_lookedAt = m_model->total();
    m_control.call(QStringLiteral("device.duplicates"), {}, this, [this](const Result<QJsonValue>& answer) {
        const QList<DuplicatePair> pairs = answer ? duplicatePairs(answer->toArray()) : QList<DuplicatePair>();
        QSet<qint64> twice;
        for (const DuplicatePair& pair : pairs) {
            twice << pair.stays.value(QLatin1String("id")).toInteger()
                  << pair.gone.value(QLatin1String("id")).toInteger();
        }
        m_model->setTwice(twice);
        const int count = static_cast<int>(pairs.size());
        if (count == 0) {
            m_twiceBar->clear();
            return;
        }
        m_twiceBar->set(State::Waiting, tr("Listed twice: %n device(s).", nullptr, count));
        Button* compare = m_twiceBar->addAction(tr("Compare…"));
        compare->setObjectName(QStringLiteral("compareTwice"));
        connect(compare, &QPushButton::clicked, this, &DevicesScreen::showDuplicates);
    });
}

void DevicesScreen::showDuplicates()
{
    auto* sheet = new DuplicatesSheet(m_control, m_clock, this);
    connect(sheet, &DuplicatesSheet::merged, this, [this](const QString& words) {
        tell(words);
        m_lookedAt = -1; // who stands here twice is looked at with the list
        m_model->reload();
    });
}

void DevicesScreen::onLoaded()
{
    const int total = static_cast<int>(m_model->total());
    if (m_lookedAt != m_model->total()) { // a record came or went
        loadDuplicates();
    }
    m_query->setMatching(m_model->matching(), m_model->total());
    if (m_model->query().isEmpty()) { // only then it is told
        m_attentionSoon->start();
    } else {
        m_attentionSoon->stop();
    }
    tellSummary();
    if (m_model->rowCount() > 0) {
        m_listStack->setCurrentWidget(m_table);
    } else {
        if (m_model->query().isEmpty()) {
            m_empty->set(
                QStringLiteral("devices"), tr("No devices yet"),
                tr("Send people an enrollment link; each device appears here within a second of its first contact."),
                tr("Invite people"), QStringLiteral("plus"));
        } else {
            m_empty->set(QStringLiteral("filter"), tr("No device matches"),
                         tr("%n device(s) stand(s) behind this query.", nullptr, total), tr("Clear the query"));
        }
        m_listStack->setCurrentWidget(m_empty);
    }
    if (std::exchange(m_selectLoaded, 0) == m_model->question()) {
        m_table->selectAll();
    }
    m_selection->setCounts(static_cast<int>(selectedIds().size()), static_cast<int>(m_model->matching()));
    if (m_wanted > 0 && m_model->rowOf(m_wanted) >= 0) {
        select(std::exchange(m_wanted, 0));
    } else if (m_wanted > 0 && m_model->query() == m_query->text()) {
        openFull(std::exchange(m_wanted, 0)); // its row is further down
    }
    Q_EMIT badgeChanged();
}

void DevicesScreen::tellSummary()
{
    const int total = static_cast<int>(m_model->total());
    QString summary =
        total == 0 ? QString()
        : m_model->query().isEmpty()
            ? tr("%n device(s)", nullptr, total)
            : tr("%1 of %n device(s) match", "%1: how many match", total).arg(locale().toString(m_model->matching()));
    if (m_query->isHeld()) {
        summary = tr("%1 · by the last valid query", "the query in the field isn't right").arg(summary);
    } else if (m_attention > 0 && m_model->query().isEmpty()) {
        summary = tr("%1 · %2", "count of devices, how many need attention")
                      .arg(summary, tr("%n need(s) attention", nullptr, m_attention));
    }
    m_header->setSummary(summary);
}

// By the view of that name, of all devices and not only of those whose rows are here.
void DevicesScreen::countAttention()
{
    m_control.call(QStringLiteral("device.list"),
                   {{QStringLiteral("query"), startingViews().at(1).query}, {QStringLiteral("most"), 1}}, this,
                   [this](const Result<QJsonValue>& found) {
                       m_attention = found ? found->toObject().value(QLatin1String("matching")).toInt() : 0;
                       tellSummary();
                   });
}

QList<qint64> DevicesScreen::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        ids << m_model->at(index.row()).id;
    }
    return ids;
}

void DevicesScreen::onSelection()
{
    const QList<qint64> ids = selectedIds();
    m_selection->setCounts(static_cast<int>(ids.size()), static_cast<int>(m_model->matching()));
    m_selection->setVisible(!ids.isEmpty());
    tellRest(ids.size());
    if (ids.size() == 1) {
        if (m_pane->deviceId() != ids.constFirst()) {
            m_pane->setDevice(m_model->at(m_model->rowOf(ids.constFirst())));
            m_pane->load(ids.constFirst()); // users and custom fields are only in device.show
        }
        m_split->setDetailShown(true);
    } else {
        m_split->setDetailShown(false);
    }
}

// Rows come as one scrolls; "all" is told for what it is, and the rest can be had.
void DevicesScreen::tellRest(qsizetype selected)
{
    const int here = m_model->rowCount();
    const qint64 can = std::min(m_model->matching(), mostSelectable);
    if (selected < here || here >= can || here == 0) {
        m_restBar->clear();
        return;
    }
    m_restBar->set(State::Waiting,
                   tr("%n selected of %1 that match.", nullptr, here).arg(locale().toString(m_model->matching())));
    connect(m_restBar->addAction(can < m_model->matching() ? tr("Select the first %1").arg(locale().toString(can))
                                                           : tr("Select all %1").arg(locale().toString(can))),
            &QPushButton::clicked, this, [this, can] { m_selectLoaded = m_model->loadFirst(static_cast<int>(can)); });
}

void DevicesScreen::select(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_wanted = id;
        return;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void DevicesScreen::openFull(qint64 id)
{
    m_fullMessage->clear();
    m_full->setCurrentTab(m_pane->deviceId() == id ? m_pane->currentTab() : 0);
    if (const int row = m_model->rowOf(id); row >= 0 && m_full->deviceId() != id) {
        m_full->setDevice(m_model->at(row)); // not the one before until the answer is here
    }
    m_full->load(id);
    m_pages->setCurrentIndex(1);
    m_full->setFocus();
}

void DevicesScreen::leaveFull()
{
    if (m_pages->currentIndex() == 1) {
        m_pages->setCurrentIndex(0);
        m_table->setFocus();
    }
}

void DevicesScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
}

} // namespace espalier::ui
