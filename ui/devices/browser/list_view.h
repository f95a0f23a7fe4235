// Ways to look at the devices: a query, and columns and an order where they were saved with it.
#pragma once

#include "ui/devices/browser/list_column.h"

#include <QJsonObject>

namespace espalier::ui {

struct ListView {
    QString name;
    QString query;
    QStringList columns; // none: those that are shown stay
    QList<SortBy> sort;

    [[nodiscard]] static ListView fromJson(const QJsonObject& json);
    [[nodiscard]] QJsonObject toJson() const;                 // arguments of view.save
    [[nodiscard]] bool isSameAs(const ListView& other) const; // whatever they are called
};

// Those that are there before anybody saved one. The first is every device.
[[nodiscard]] QList<ListView> startingViews();

} // namespace espalier::ui
