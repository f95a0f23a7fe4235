// The one field over the device list: words or a query, filtered while it is typed. Green or red, always with a sign
// and a sentence; a query that isn't right leaves the list as it was.
#pragma once

#include "server/control.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace espalier::ui {

class Button;
class IconButton;
class QueryField;

class QueryBar : public QWidget {
    Q_OBJECT
public:
    explicit QueryBar(server::Control& control, QWidget* parent = nullptr); // control outlives it

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void addTerm(const QString& column, const QString& term);
    void setMatching(qint64 matching, qint64 total);
    [[nodiscard]] QLineEdit* edit() const;
    [[nodiscard]] bool isFreeText() const { return m_freeText; } // of the last query that was right
    [[nodiscard]] bool isHeld() const { return m_look == Look::Wrong || m_look == Look::Unfinished; }

Q_SIGNALS:
    void queryChanged(const QString& query); // one that was checked; empty: everything
    void settled();                          // the text as it stands was looked at
    void heldChanged();                      // whether the list shows what was asked before

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Status;
    enum class Look { Empty, Good, Unfinished, Wrong };

    void take(const QJsonObject& answer);
    void finish(); // by Enter or by leaving: what is missing now is wrong
    void setLook(Look look);
    void applySuggestion();
    void showHistory();
    void showHelp();

    QueryField* m_field;
    Status* m_status;
    Button* m_suggestion;
    IconButton* m_history;
    IconButton* m_help;
    QJsonObject m_answer; // of the text as it stands
    QString m_matches;
    Look m_look = Look::Empty;
    bool m_freeText = false;
};

} // namespace espalier::ui
