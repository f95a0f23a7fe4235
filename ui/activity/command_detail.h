#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/screen.h"

class QStackedWidget;

namespace espalier::ui {

class Button;
class ElidedLabel;
class FactGrid;
class HistoryList;
class IconButton;
class MessageBar;
class PlistView;
class Segments;
class SentCommandActions;

// One command in full: what became of it, the answer in words and as received.
class CommandDetail : public QWidget {
    Q_OBJECT
public:
    CommandDetail(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    void show(const QJsonObject& command); // a row of the list; the rest is fetched
    void reload();

Q_SIGNALS:
    void closeRequested();
    void changed();
    void done(const QString& words);
    void jumpRequested(const espalier::ui::Jump& jump);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill(const QJsonObject& command);
    void explain(const QJsonObject& command);
    void loadRaw(PlistView* view, const QString& which);
    void copy();
    void save();
    [[nodiscard]] QJsonObject arguments() const;

    server::Control& m_control;
    const Clock& m_clock;
    QString m_uuid;
    qint64 m_device = 0;
    QJsonObject m_command;
    SentCommandActions* m_actions;
    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    StatePill* m_state;
    Button* m_open;
    Button* m_why;
    Button* m_resend;
    Button* m_cancel;
    MessageBar* m_message;
    HistoryList* m_history;
    Segments* m_which;
    IconButton* m_copy;
    IconButton* m_save;
    QStackedWidget* m_bodies;
    class TextLabel* m_words;
    PlistView* m_request;
    PlistView* m_response;
    FactGrid* m_facts;
};

} // namespace espalier::ui
