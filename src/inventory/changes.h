// What differs between two states of a device's inventory. Pure: order is no change, and a list may name a thing
// several times.
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace espalier::inventory {

// One entry of a list: an app, a profile, a certificate.
struct Listed {
    QString item;    // what tells it apart
    QString subject; // what it is called
    QString version; // of which there may be another one next time

    friend bool operator==(const Listed&, const Listed&) = default;
};

struct Seen {
    QMap<QString, QString> values; // by kind of change; empty: not known
    QList<Listed> list;
};

struct FactChange {
    QString kind, item, subject, before, after;

    friend bool operator==(const FactChange&, const FactChange&) = default;
};

// A value that was not known before, or isn't any more, is no change: the device was only asked something else.
[[nodiscard]] QList<FactChange> valueChanges(const Seen& before, const Seen& after);

// kind: "app", "profile" or "certificate"; changes are of the kinds app-added, app-updated, app-removed. At most so
// many: what is beyond is one of the kind app-more with its number.
[[nodiscard]] QList<FactChange> listChanges(const QString& kind, const Seen& before, const Seen& after, qsizetype most);

} // namespace espalier::inventory
