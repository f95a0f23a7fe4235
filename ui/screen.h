// What the window knows of a screen. One screen is one line in main_window.cpp.
#pragma once

#include "ui/common/state.h"

#include <QString>
#include <QVariantMap>
#include <QWidget>

#include <optional>

namespace espalier::ui {

// "Show the cause": the screen's id and what to select there, e.g. {"devices", {{"device", 7}}} or
// {"activity", {{"state", "failed"}}}. Ids: overview devices groups compliance profiles enrollment activity server.
struct Jump {
    QString screen;
    QVariantMap what;
};

// The devices whose identity has ended or ends within 30 days.
[[nodiscard]] inline Jump identitiesEndJump()
{
    return {QStringLiteral("devices"), {{QStringLiteral("state"), QStringLiteral("identity_ends")}}};
}

// A plain count, or a coloured one when somebody has to act.
struct Badge {
    QString text;
    std::optional<State> state;
    QString tip; // said by the tooltip and to assistive tools, e.g. "3 failed"
};

class Screen : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;    // side bar label, translated
    [[nodiscard]] virtual QString iconName() const = 0; // side bar icon
    [[nodiscard]] virtual Badge badge() const { return {}; }

    virtual void onShown() {} // the person turned to this screen
    virtual void open(const Jump& jump) { Q_UNUSED(jump) }
    // Esc: closes what is open (detail, sheet, filter) and answers whether there was anything.
    virtual bool goBack() { return false; }

Q_SIGNALS:
    void badgeChanged();
    void jumpRequested(const espalier::ui::Jump& jump);
};

} // namespace espalier::ui
