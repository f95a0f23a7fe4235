// The commands of the catalogue in sections, each with whether it fits: what doesn't is grey, with the reason in its
// second line, and can't be chosen. Painted.
#pragma once

#include "ui/commands/command_offer.h"

#include <QListView>

class QStandardItemModel;

namespace espalier::ui {

class OfferList : public QListView {
    Q_OBJECT
public:
    explicit OfferList(QWidget* parent = nullptr);

    void setOffers(const QList<CommandOffer>& offers);
    void setFilter(const QString& text); // words or Apple's name
    void select(const QString& requestType);
    // Of the row the person is on; empty: none that can be chosen.
    [[nodiscard]] QString current() const;
    [[nodiscard]] int shown() const; // commands

Q_SIGNALS:
    void currentMoved();
    void chosen(const QString& requestType); // Enter, double-click

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    class Delegate;
    void fill();
    void choose(const QModelIndex& index);

    QStandardItemModel* m_model;
    QList<CommandOffer> m_offers;
    QString m_filter;
};

} // namespace espalier::ui
