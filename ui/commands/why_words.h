// Why a device doesn't answer, in the person's language: every piece of evidence and every next step of OPERATIONS.md.
#pragma once

#include <QJsonObject>
#include <QString>

namespace espalier::ui {

struct Evidence {
    QString kind, next;
    int weight = 0; // 100: certain
    QJsonObject args;

    [[nodiscard]] static Evidence fromJson(const QJsonObject& json);
};

[[nodiscard]] QString evidenceWords(const Evidence& evidence, qint64 nowMs);
// What to do; empty: nothing.
[[nodiscard]] QString nextStepWords(const Evidence& evidence);
// "Certain", "Very likely" …
[[nodiscard]] QString weightWords(int weight);

} // namespace espalier::ui
