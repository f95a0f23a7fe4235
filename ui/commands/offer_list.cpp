#include "ui/commands/offer_list.h"

#include "ui/commands/command_sections.h"
#include "ui/commands/reason_words.h"
#include "ui/common/app_style.h"
#include "ui/common/command_words.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"
#include "ui/common/worded_catalogue.h"

#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int offerEdge = 8, offerTile = 28, offerIcon = 18, sectionTall = 34;

enum OfferRole : int {
    OfferType = Qt::UserRole + 1, // empty: head of a section
    OfferSecond,
    OfferFit,
    OfferIconName,
    OfferFits,
    OfferDestroys
};

QString secondLineOf(const CommandOffer& offer)
{
    if (!offer.offered && !offer.reasons.isEmpty()) {
        return offer.of > 1 ? fitSentence(offer) : reasonSentence(offer.reasons.first());
    }
    if (!offer.remarks.isEmpty()) {
        return offer.of > 1 ? reasonCount(offer.remarks.first()) : remarkSentence(offer.remarks.first());
    }
    return catalogueWords(offer.help);
}

bool matchesFilter(const CommandOffer& offer, const QString& text)
{
    return text.isEmpty() || commandWords(offer.requestType).contains(text, Qt::CaseInsensitive) ||
           offer.requestType.contains(text, Qt::CaseInsensitive) ||
           catalogueWords(offer.help).contains(text, Qt::CaseInsensitive);
}
} // namespace

class OfferList::Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(OfferType).toString().isEmpty()) {
            paintSection(painter, option, index);
        } else {
            paintOffer(painter, option, index);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override
    {
        const QFontMetrics metrics(roleFont(TextRole::Body));
        return {200, index.data(OfferType).toString().isEmpty() ? rowHeight(sectionTall, 1, metrics)
                                                                : rowHeight(height::twoLineRow, 2, metrics)};
    }

private:
    static void paintSection(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const QRect room = option.rect.adjusted(offerEdge + space::medium, 6, -offerEdge, 0);
        paintLine(painter, room, index.data(Qt::DisplayRole).toString(), roleFont(TextRole::SecondStrong),
                  theme().text2, Qt::AlignLeading, Elide::End, option.direction);
    }

    static void paintOffer(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const Theme& t = theme();
        const bool fits = index.data(OfferFits).toBool();
        const bool destroys = index.data(OfferDestroys).toBool();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && fits;
        const QRect ground = option.rect.adjusted(offerEdge, 1, -offerEdge, -1);
        const auto at = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        if (selected || hovered) {
            paintRounded(painter, ground, radius::control, selected ? t.selection : t.hover);
        }
        if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
            paintRounded(painter, QRectF(ground).adjusted(1, 1, -1, -1), radius::control, {}, t.accent, 2);
        }
        const QRect tile = at(QRect(ground.left() + 10, ground.center().y() - offerTile / 2 + 1, offerTile, offerTile));
        paintRounded(painter, tile, radius::control, t.sunken, t.border);
        constexpr double inset = (offerTile - offerIcon) / 2.0;
        paintIcon(painter, QRectF(tile).adjusted(inset, inset, -inset, -inset), index.data(OfferIconName).toString(),
                  !fits      ? t.disabled
                  : destroys ? t.failed.text
                             : t.text2);
        int right = ground.right() - 10;
        if (const QString fit = index.data(OfferFit).toString(); !fit.isEmpty()) {
            const QFont font = roleFont(TextRole::Second);
            const int wide = QFontMetrics(font).horizontalAdvance(fit) + 2;
            paintLine(painter, at(QRect(right - wide, ground.top(), wide, ground.height())), fit, font,
                      fits ? t.text2 : t.text3, Qt::AlignTrailing, Elide::End, option.direction);
            right -= wide + space::medium;
        }
        const int left = ground.left() + 10 + offerTile + 10;
        const QFont upper = roleFont(TextRole::Strong);
        const QFont lower = roleFont(TextRole::Second);
        const int upperTall = QFontMetrics(upper).height();
        const int lowerTall = QFontMetrics(lower).height();
        const int top = ground.top() + (ground.height() - upperTall - lowerTall) / 2;
        paintLine(painter, at(QRect(left, top, right - left, upperTall)), index.data(Qt::DisplayRole).toString(), upper,
                  fits ? t.text1 : t.text3, Qt::AlignLeading, Elide::End, option.direction);
        paintLine(painter, at(QRect(left, top + upperTall, right - left, lowerTall)),
                  index.data(OfferSecond).toString(), lower, fits ? t.text2 : t.text3, Qt::AlignLeading, Elide::End,
                  option.direction);
    }
};

OfferList::OfferList(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Commands"));
    connect(this, &QAbstractItemView::activated, this, &OfferList::choose);
    connect(this, &QAbstractItemView::doubleClicked, this, &OfferList::choose);
}

void OfferList::setOffers(const QList<CommandOffer>& offers)
{
    m_offers = offers;
    std::stable_sort(m_offers.begin(), m_offers.end(), [](const CommandOffer& a, const CommandOffer& b) {
        const auto place = [](const CommandOffer& one) { return std::pair(int(sectionOf(one)), !one.offered); };
        return place(a) != place(b)
                   ? place(a) < place(b)
                   : QString::localeAwareCompare(commandWords(a.requestType), commandWords(b.requestType)) < 0;
    });
    fill();
}

void OfferList::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    fill();
}

void OfferList::fill()
{
    const QString before = current();
    m_model->clear();
    int section = -1;
    for (const CommandOffer& offer : std::as_const(m_offers)) {
        if (!matchesFilter(offer, m_filter)) {
            continue;
        }
        if (const auto own = sectionOf(offer); int(own) != section) {
            section = int(own);
            auto* head = new QStandardItem(sectionWords(own));
            head->setFlags(Qt::NoItemFlags);
            m_model->appendRow(head);
        }
        const QString words = commandWords(offer.requestType);
        const QString second = secondLineOf(offer);
        auto* item = new QStandardItem(words);
        item->setFlags(offer.offered ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsEnabled));
        item->setData(offer.requestType, OfferType);
        item->setData(second, OfferSecond);
        item->setData(fitWords(offer), OfferFit);
        item->setData(commandIconName(offer.requestType), OfferIconName);
        item->setData(offer.offered, OfferFits);
        item->setData(sectionOf(offer) == CommandSection::Destructive, OfferDestroys);
        item->setData(second, Qt::AccessibleDescriptionRole);
        const QString fit = fitSentence(offer);
        item->setToolTip(plainToolTip(QStringList{offer.requestType, second, fit == second ? QString() : fit}
                                          .filter(QRegularExpression(QStringLiteral(".")))
                                          .join(QLatin1Char('\n'))));
        m_model->appendRow(item);
    }
    select(before);
    if (current().isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data(OfferFits).toBool()) {
                setCurrentIndex(m_model->index(row, 0));
                break;
            }
        }
    }
    Q_EMIT currentMoved();
}

void OfferList::select(const QString& requestType)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!requestType.isEmpty() && index.data(OfferType).toString() == requestType &&
            index.data(OfferFits).toBool()) {
            setCurrentIndex(index);
            scrollTo(index);
            return;
        }
    }
}

QString OfferList::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && index.data(OfferFits).toBool() ? index.data(OfferType).toString() : QString();
}

int OfferList::shown() const
{
    int commands = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        commands += m_model->index(row, 0).data(OfferType).toString().isEmpty() ? 0 : 1;
    }
    return commands;
}

void OfferList::choose(const QModelIndex& index)
{
    if (index.data(OfferFits).toBool()) {
        Q_EMIT chosen(index.data(OfferType).toString());
    }
}

void OfferList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

} // namespace espalier::ui
