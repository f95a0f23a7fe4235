// "Impact of saving" below the problems: who gets the version, who can't use it and why, what collides; kept in step
// with the document while it is seen. GUI thread.
#pragma once

#include "ui/assigning/impact_line_list.h"
#include "ui/editor/impact/impact_watch.h"

#include <QWidget>

namespace espalier::ui {

class Button;
class TextLabel;

class ImpactSummary : public QWidget {
    Q_OBJECT
public:
    // Both outlive it.
    ImpactSummary(EditorSession& session, server::Control& control, QWidget* parent = nullptr);
    [[nodiscard]] QStringList words() const { return m_lines->words(); } // of the lines that are shown

Q_SIGNALS:
    void detailsRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell(const QJsonObject& impact); // as profile.impact answers
    void showLines(const QList<ImpactLine>& lines);
    void showTitle();

    EditorSession& m_session;
    ImpactWatch* m_watch;
    TextLabel* m_title;
    Button* m_details;
    ImpactLineList* m_lines;
};

} // namespace espalier::ui
