// A kind of log entry and how it is said. The kinds are listed in the files *_events.cpp.
#pragma once

#include "ui/activity/name_book.h"
#include "ui/common/device_text.h"
#include "ui/common/distinguished_name.h"
#include "ui/common/state.h"
#include "ui/readiness/readiness_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

#include <functional>

namespace espalier::ui {

// What the log says, as its sentences use it.
struct Event {
    QString kind;
    qint64 subject = 0;
    QString subjectText;
    QJsonObject arguments;
    const NameBook& names;

    [[nodiscard]] QString text(const char* key) const
    {
        const QJsonValue value = arguments.value(QLatin1String(key));
        return visibleText(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
    }
    [[nodiscard]] QString certificate() const
    {
        return certificateName(arguments.value(QLatin1String("subject")).toString());
    }
    [[nodiscard]] QString checks() const
    {
        return checkNames(arguments.value(QLatin1String("checks")).toVariant().toStringList());
    }
    [[nodiscard]] qint64 number(const char* key) const { return arguments.value(QLatin1String(key)).toInteger(); }
    // The group or device that it was for.
    [[nodiscard]] QString target() const
    {
        return arguments.contains(QLatin1String("group")) ? names.group(number("group"))
                                                          : names.device(number("device"));
    }
    [[nodiscard]] QString device() const { return names.device(subject); }
    [[nodiscard]] QString profile() const { return names.profile(subject); }
};

using Sentence = std::function<QString(const Event&)>;

struct EventSentence {
    const char* icon;
    Sentence sentence;
    State state = State::Ok;
    bool plain = true;
};

struct EventTexts {
    Q_DECLARE_TR_FUNCTIONS(Event)
};

// By kind. Made once; the thread of the window.
[[nodiscard]] const QHash<QString, EventSentence>& deviceEvents();
[[nodiscard]] const QHash<QString, EventSentence>& officeEvents();
[[nodiscard]] const QHash<QString, EventSentence>& fleetEvents();    // smart groups, views, compliance
[[nodiscard]] const QHash<QString, EventSentence>& operatorEvents(); // who may do what, and the vault

} // namespace espalier::ui
