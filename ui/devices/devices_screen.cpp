#include "ui/devices/devices_screen.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/passing_message.h"
#include "ui/common/selection_bar.h"
#include "ui/common/sheet.h"
#include "ui/common/split_view.h"
#include "ui/common/table_view.h"
#include "ui/common/written_file.h"
#include "ui/devices/device_actions.h"
#include "ui/devices/device_detail.h"
#include "ui/devices/device_export.h"
#include "ui/devices/device_words.h"
#include "ui/devices/duplicates_sheet.h"
#include "ui/devices/quarantine_sheet.h"

#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>

namespace espalier::ui {

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
    loadGroups();
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
    clearFilter();
    if (jump.what.contains(QStringLiteral("state"))) {
        m_state->setCurrentIndex(qMax(0, m_state->findData(jump.what.value(QStringLiteral("state")))));
    }
    if (jump.what.contains(QStringLiteral("platform"))) {
        m_platform->setCurrentIndex(qMax(0, m_platform->findData(jump.what.value(QStringLiteral("platform")))));
    }
    if (jump.what.contains(QStringLiteral("text"))) {
        m_text->setText(jump.what.value(QStringLiteral("text")).toString());
    }
    if (const QString group = jump.what.value(QStringLiteral("group")).toString(); !group.isEmpty()) {
        if (m_group->findData(group) < 0) {
            m_group->addItem(group, group);
        }
        m_group->setCurrentIndex(m_group->findData(group));
    }
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
    if (!m_model->filter().isEmpty()) {
        clearFilter();
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
        for (const qint64 id : devices) {
            m_model->reloadDevice(id);
        }
    });
    connect(m_actions, &DeviceActions::jumpRequested, this, &Screen::jumpRequested);
}

void DevicesScreen::tell(const QString& words)
{
    messages()->clear(); // what had failed is over
    m_passing->tell(words);
}

MessageBar* DevicesScreen::messages() const
{
    return m_pages->currentIndex() == 0 ? m_listMessage : m_fullMessage;
}

void DevicesScreen::applyFilter()
{
    m_model->setFilter({m_text->text().trimmed(), m_group->currentData().toString(),
                        m_platform->currentData().toString(), m_state->currentData().toString()});
}

void DevicesScreen::clearFilter()
{
    m_text->clear();
    m_group->setCurrentIndex(0);
    m_platform->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    applyFilter();
}

void DevicesScreen::loadGroups()
{
    m_control.call(QStringLiteral("group.list"), {}, this, [this](const Result<QJsonValue>& groups) {
        if (!groups) {
            return;
        }
        const QString current = m_group->currentData().toString();
        const QSignalBlocker quiet(m_group);
        while (m_group->count() > 1) {
            m_group->removeItem(1);
        }
        for (const QJsonValue& value : groups->toArray()) {
            const QJsonObject group = value.toObject();
            if (!group.value(QLatin1String("built_in")).toBool()) {
                const QString name = group.value(QLatin1String("name")).toString();
                m_group->addItem(name, name);
            }
        }
        m_group->setCurrentIndex(qMax(0, m_group->findData(current)));
    });
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
        const int count = answer ? static_cast<int>(duplicatePairs(answer->toArray()).size()) : 0;
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
    const int matching = static_cast<int>(m_model->matching());
    m_failing = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        m_failing += conditionOf(m_model->at(i), m_clock.nowMs()).state == State::Failed ? 1 : 0;
    }
    QString summary =
        total == 0 ? QString()
        : m_model->filter().isEmpty()
            ? tr("%n device(s)", nullptr, total)
            : tr("%1 of %n device(s) match", "%1: how many match", total).arg(locale().toString(matching));
    if (m_failing > 0) {
        summary = tr("%1 · %2", "count of devices, how many need attention")
                      .arg(summary, tr("%n need(s) attention", nullptr, m_failing));
    }
    m_header->setSummary(summary);
    if (m_model->rowCount() > 0) {
        m_listStack->setCurrentWidget(m_table);
    } else {
        if (m_model->filter().isEmpty()) {
            m_empty->set(
                QStringLiteral("devices"), tr("No devices yet"),
                tr("Send people an enrollment link; each device appears here within a second of its first contact."),
                tr("Invite people"), QStringLiteral("plus"));
        } else {
            m_empty->set(QStringLiteral("filter"), tr("No device matches"),
                         tr("%n device(s) stand(s) behind this filter.", nullptr, total), tr("Clear the filter"));
        }
        m_listStack->setCurrentWidget(m_empty);
    }
    m_selection->setCounts(static_cast<int>(selectedIds().size()), m_model->rowCount());
    if (m_wanted > 0 && m_model->rowOf(m_wanted) >= 0) {
        select(std::exchange(m_wanted, 0));
    }
    Q_EMIT badgeChanged();
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
    m_selection->setCounts(static_cast<int>(ids.size()), m_model->rowCount());
    m_selection->setVisible(!ids.isEmpty());
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

void DevicesScreen::exportCsv()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the list"), tr("devices.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    auto* gather = new DeviceExport(m_control, m_model->listArguments(), this);
    connect(gather, &DeviceExport::failed, this,
            [this](const Error& error) { messages()->set(userSentence(error, tr("The list was not exported."))); });
    connect(gather, &DeviceExport::gathered, this, [this, path](const QList<DeviceRow>& devices) {
        const auto written = writeFile(path, deviceCsv(devices, m_table->shownColumns(), m_clock.nowMs()));
        if (!written) {
            messages()->set(State::Failed, tr("The list was not exported."), written.error().what);
            return;
        }
        tell(tr("%n device(s) exported.", nullptr, static_cast<int>(devices.size())));
    });
}

void DevicesScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
}

} // namespace espalier::ui
