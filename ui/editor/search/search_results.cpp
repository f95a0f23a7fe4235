#include "ui/editor/search/search_results.h"

#include "ui/common/device_text.h"
#include "ui/common/icon.h"
#include "ui/common/plain_words.h"
#include "ui/editor/payloads/payload_delegate.h"
#include "ui/editor/payloads/payload_model.h"

#include <QKeyEvent>
#include <QStandardItemModel>

namespace espalier::ui {

SearchResults::SearchResults(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new PayloadDelegate(this));
    setAccessibleName(tr("Keys found"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QAbstractItemView::clicked, this, &SearchResults::open);
}

void SearchResults::set(const QList<FoundKey>& found)
{
    m_found = found;
    m_model->clear();
    for (const FoundKey& one : found) {
        auto* item = new QStandardItem(one.title);
        item->setData(secondLine(one), PayloadModel::SecondLine);
        item->setData(payloadIconName(one.payloadType), PayloadModel::IconName);
        item->setToolTip(plainToolTip(
            visibleText(one.toAdd != nullptr ? one.payloadType + u' ' + one.path.text() : one.path.text())));
        m_model->appendRow(item);
    }
    if (found.isEmpty()) {
        auto* item = new QStandardItem(tr("No key found"));
        item->setData(tr("In names, titles, help and values"), PayloadModel::SecondLine);
        item->setData(QStringLiteral("search"), PayloadModel::IconName);
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    }
    setCurrentIndex({});
    scrollToTop();
}

QString SearchResults::secondLine(const FoundKey& one)
{
    if (one.toAdd != nullptr) {
        return tr("%1 · not in this profile", "payload").arg(one.path.isEmpty() ? tr("Payload") : one.payload);
    }
    return tr("%1 · %2", "payload, key").arg(one.payload, one.value.isEmpty() ? one.name : one.value);
}

void SearchResults::showValues(const profiles::EditableDocument& document)
{
    for (qsizetype i = 0; i < m_found.size(); ++i) {
        FoundKey& one = m_found[i];
        if (one.toAdd != nullptr) {
            continue;
        }
        if (const QString value = foundValue(document, one.path); value != one.value) {
            one.value = value;
            m_model->item(static_cast<int>(i))->setData(secondLine(one), PayloadModel::SecondLine);
        }
    }
}

void SearchResults::openFirst()
{
    open(currentIndex().isValid() ? currentIndex() : m_model->index(0, 0));
}

void SearchResults::open(const QModelIndex& index)
{
    if (index.isValid() && index.row() < m_found.size()) {
        setCurrentIndex(index);
        Q_EMIT chosen(FoundKey(m_found.at(index.row()))); // adding the payload empties the list
    }
}

void SearchResults::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace espalier::ui
