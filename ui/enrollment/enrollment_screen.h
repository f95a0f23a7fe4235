// Enrollment: links, what is left of each, who came and how far.
#pragma once

#include "base/clock.h"
#include "ui/enrollment/link_model.h"
#include "ui/screen.h"

class QLineEdit;
class QListView;
class QStackedWidget;

namespace espalier::ui {

class ApprovalPanel;
class Button;
class EmptyState;
class FilteredList;
class LinkDetail;
class LinkMakingSheet;
class MessageBar;
class PassingMessage;
class PageHeader;

class EnrollmentScreen : public Screen {
    Q_OBJECT
public:
    EnrollmentScreen(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("enrollment"); }
    [[nodiscard]] QString title() const override { return tr("Enrollment"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("enrollment"); }
    [[nodiscard]] Badge badge() const override;
    void onShown() override;
    void open(const Jump& jump) override; // {"new": true}, {"link": id}, {"approvals": true} or {"readiness": true}
    bool goBack() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildLists();
    void onLoaded();
    void tell(const QString& words, const QString& savedAs = {});
    void select(qint64 id);
    void newLink();
    void linksForPeople();
    void exportPeople();
    void follow(LinkMakingSheet* sheet);
    void checkCertificate();
    void checkReadiness();
    void showObstacles();
    void openReadiness();
    void toServer();

    server::Control& m_control;
    const Clock& m_clock;
    LinkModel* m_model;
    PageHeader* m_header;
    Button* m_new;
    Button* m_people;
    Button* m_export;
    MessageBar* m_blocked;
    MessageBar* m_message;
    ApprovalPanel* m_approvals;
    QStackedWidget* m_stack; // lists | empty | nothing known yet
    FilteredList* m_left;
    QLineEdit* m_filter;
    QListView* m_list;
    LinkDetail* m_detail;
    EmptyState* m_empty;
    PassingMessage* m_passing;
    bool m_hasCertificate = true; // until we know
    QStringList m_failed;         // checks of the self-test that keep links from being shared
    bool m_loaded = false;        // the links, at least once
    qint64 m_wanted = 0;
};

} // namespace espalier::ui
