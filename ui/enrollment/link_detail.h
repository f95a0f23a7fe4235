// One link: its address, what is left of it, and who came through it, live.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/enrollment/link_row.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace espalier::ui {

class Button;
class DoorNote;
class ElidedLabel;
class EmptyState;
class LinkHandout;
class MessageBar;
class StatePill;
class TextLabel;
class TraceModel;
class TraceView;

class LinkDetail : public QWidget {
    Q_OBJECT
public:
    LinkDetail(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    void setLink(const LinkRow& link);
    [[nodiscard]] const LinkRow& link() const { return m_link; }
    // Copying, showing and saving it, with the reason why not.
    void setSharing(bool allowed, const QString& whyNot = {});
    [[nodiscard]] TraceView* traces() const { return m_view; }

Q_SIGNALS:
    void deviceRequested(qint64 device);
    void done(const QString& words); // the link was revoked, changed or duplicated
    void duplicated(qint64 copy);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildHead();
    void loadTraces();
    void updateSharing();
    QWidget* buildActions(QWidget* parent);
    void revoke();
    void edit();
    void duplicate();
    void saveProfile();

    server::Control& m_control;
    const Clock& m_clock;
    LinkRow m_link;
    bool m_mayShare = true, m_duplicating = false;
    ElidedLabel* m_name;
    StatePill* m_pill;
    ElidedLabel* m_facts;
    ElidedLabel* m_terms;
    TextLabel* m_arrived;
    TextLabel* m_counts;
    QLineEdit* m_url;
    Button* m_copy;
    Button* m_qr;
    Button* m_handOut;
    LinkHandout* m_handout;
    Button* m_edit;
    Button* m_duplicate;
    Button* m_revoke;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    TraceModel* m_model;
    TraceView* m_view;
    EmptyState* m_empty;
    DoorNote* m_door;
    QTimer m_soon;
};

} // namespace espalier::ui
