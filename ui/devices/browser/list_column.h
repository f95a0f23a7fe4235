// The columns that the device list can show: by the names that queries know them by, so that what is shown can be
// sorted, saved and exported as it stands.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace espalier::ui {

struct ListColumn {
    // What a cell is made of: several facts of the device in two lines, or one value as the server gives it.
    enum class Shape { Device, Owner, System, Condition, Health, LastContact, Value };

    QString id; // "serial", "app(\"Zoom\")"
    Shape shape = Shape::Value;
    QString type = QStringLiteral("text"); // of a value, as query.check tells it
    int width = 120;                       // at the usual text height

    [[nodiscard]] QString base() const; // "app"
    [[nodiscard]] QString name() const; // "Zoom"; empty where the column takes none
    [[nodiscard]] bool isValue() const { return shape == Shape::Value; }
    bool operator==(const ListColumn& other) const { return id == other.id; }
};

// Of an id from settings or a saved view; one that isn't known is a text.
[[nodiscard]] ListColumn listColumn(const QString& id);
[[nodiscard]] QList<ListColumn> listColumns(const QStringList& ids); // "name" always first, each once
[[nodiscard]] QStringList columnIds(const QList<ListColumn>& columns);
[[nodiscard]] QStringList usualColumns();   // what the list begins with
[[nodiscard]] QStringList offeredColumns(); // all that take no name, in the order they are offered
[[nodiscard]] QStringList namedColumns();   // app, custom, …: a column for each name
[[nodiscard]] QString namedColumn(const QString& base, const QString& name);

[[nodiscard]] QString columnTitle(const ListColumn& column); // "Zoom"
[[nodiscard]] QString namedColumnWords(const QString& base); // "Version of an app"

struct SortBy {
    QString column;
    bool isDescending = false;
    bool operator==(const SortBy&) const = default;
};
inline constexpr int mostSortedBy = 5; // more the server doesn't take
inline constexpr int mostListColumns = 40;

} // namespace espalier::ui
