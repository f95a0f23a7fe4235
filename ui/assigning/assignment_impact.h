// What an assignment would do before it is made: asked of the server a moment after the last change, told in a few
// lines. GUI thread.
#pragma once

#include "server/control.h"
#include "ui/assigning/impact_lines.h"

#include <QTimer>
#include <QWidget>

namespace espalier::ui {

class ImpactLineList;

class AssignmentImpact : public QWidget {
    Q_OBJECT
public:
    explicit AssignmentImpact(server::Control& control, QWidget* parent = nullptr); // control outlives it
    void ask(const QJsonObject& question);   // as profile.impact; asked again only when it is another one
    void say(const QString& words);          // instead of an impact
    void clear();                            // shows nothing
    [[nodiscard]] QStringList words() const; // of the lines that are shown

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void send();
    void showLines(const QList<ImpactLine>& lines);

    server::Control& m_control;
    QJsonObject m_question;
    QTimer m_soon;
    ImpactLineList* m_lines;
};

} // namespace espalier::ui
