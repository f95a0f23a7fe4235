// Overview: the checklist until the office works, then its health; everything leads to its cause.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/screen.h"

class QStackedWidget;
class QTimer;

namespace espalier::ui {

class Drafts;
class HealthView;
class MessageBar;
class PageHeader;
class SetupView;

class OverviewScreen : public Screen {
    Q_OBJECT
public:
    OverviewScreen(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("overview"); }
    void onShown() override;
    // What a crash or closing has left is offered here too, until it is gone or the person has closed the offer.
    // Outlives the screen; null: none are kept.
    void setDrafts(const Drafts* drafts);

private:
    void offerDrafts();
    void reload();
    void loadHealth();
    void showOverview(const QJsonObject& overview);

    server::Control& m_control;
    const Clock& m_clock;
    PageHeader* m_header;
    MessageBar* m_message;
    MessageBar* m_draftOffer;
    const Drafts* m_drafts = nullptr;
    QStackedWidget* m_views;
    SetupView* m_setup;
    HealthView* m_health;
    QTimer* m_soon;
    class Button* m_invite;
};

} // namespace espalier::ui
