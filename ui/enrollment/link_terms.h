// Who may come through a link and what its page says, as values: the terms in the JSON of link.*.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace espalier::ui {

struct LinkTerms {
    bool isPersonal = false; // ownership; else the office's
    QStringList platforms{}; // iphone ipad mac appletv vision; empty: every
    QStringList serials{};   // empty: any
    QString note{};          // plain text on the page
    QString language{};      // of page and message; empty: the reader's
    bool asksName = false;   // on the page; whoever it names becomes the owner
    QString approval{};      // empty, before or after
    bool asksDevice = false; // profile_service: the device says which one it is before it is managed

    [[nodiscard]] static LinkTerms fromJson(const QJsonObject& json);
    // What isn't usual, as arguments of link.create.
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const LinkTerms&) const = default;
};

[[nodiscard]] QString languageName(const QString& language); // in that language: "Deutsch"

// "Personal devices · only iPhone and Mac · approval before"; empty when all is as usual.
[[nodiscard]] QString termsWords(const LinkTerms& terms);

} // namespace espalier::ui
