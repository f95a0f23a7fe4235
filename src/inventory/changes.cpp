#include "inventory/changes.h"

#include <algorithm>

namespace espalier::inventory {

namespace {

// Everything that is listed of one item: its versions, of which the same one may stand there twice.
struct Copies {
    QString subject;
    QStringList versions;
};

QMap<QString, Copies> byItem(const QList<Listed>& list)
{
    QMap<QString, Copies> all;
    for (const Listed& one : list) {
        Copies& copies = all[one.item];
        copies.subject = one.subject;
        copies.versions.append(one.version);
    }
    for (Copies& copies : all) {
        std::sort(copies.versions.begin(), copies.versions.end());
    }
    return all;
}

// What is in the one and not in the other, both sorted; a copy counts as often as it is there.
QStringList without(const QStringList& versions, const QStringList& others)
{
    QStringList left;
    std::set_difference(versions.begin(), versions.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

void tellItem(const QString& kind, const QString& item, const Copies& before, const Copies& after,
              QList<FactChange>& told)
{
    const QStringList gone = without(before.versions, after.versions);
    const QStringList come = without(after.versions, before.versions);
    const QString& called = after.versions.isEmpty() ? before.subject : after.subject;
    for (qsizetype i = 0; i < std::max(gone.size(), come.size()); ++i) {
        const bool was = i < gone.size();
        const bool is = i < come.size();
        const QLatin1String how(was && is ? "-updated" : is ? "-added" : "-removed");
        told.append({kind + how, item, called, was ? gone.at(i) : QString(), is ? come.at(i) : QString()});
    }
}

} // namespace

QList<FactChange> valueChanges(const Seen& before, const Seen& after)
{
    QList<FactChange> told;
    for (auto value = after.values.begin(); value != after.values.end(); ++value) {
        const QString was = before.values.value(value.key());
        if (!was.isEmpty() && !value.value().isEmpty() && was != value.value()) {
            told.append({value.key(), {}, {}, was, value.value()});
        }
    }
    return told;
}

QList<FactChange> listChanges(const QString& kind, const Seen& before, const Seen& after, qsizetype most)
{
    const QMap<QString, Copies> were = byItem(before.list);
    const QMap<QString, Copies> are = byItem(after.list);
    QList<FactChange> told;
    for (auto one = were.begin(); one != were.end(); ++one) {
        tellItem(kind, one.key(), one.value(), are.value(one.key()), told);
    }
    for (auto one = are.begin(); one != are.end(); ++one) {
        if (!were.contains(one.key())) {
            tellItem(kind, one.key(), {}, one.value(), told);
        }
    }
    if (told.size() > most) {
        const qsizetype beyond = told.size() - most;
        told.resize(most);
        told.append({kind + QStringLiteral("-more"), {}, {}, {}, QString::number(beyond)});
    }
    return told;
}

} // namespace espalier::inventory
