// Where a query over devices is written: looked at by the server while it is typed, completed from its grammar and
// from what the devices have, and told in words what is wrong and where. GUI thread.
#pragma once

#include "server/control.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace espalier::ui {

class ProposalList;
class QueryEdit;
class TextLabel;

class QueryField : public QWidget {
    Q_OBJECT
public:
    // Words without a comparison are looked for as they are, or are no query here.
    enum class Words { AreLookedFor, AreWrong };

    QueryField(server::Control& control, Words words, QWidget* parent = nullptr); // control outlives it
    ~QueryField() override;

    [[nodiscard]] QString text() const;
    void setText(const QString& text); // as typed, but proposes nothing
    [[nodiscard]] QLineEdit* edit() const;
    // The text as it stands was looked at and found good; nothing at all is good where words are looked for.
    [[nodiscard]] bool isGood() const { return m_good; }
    // What the field says below itself while nothing is wrong.
    void setHint(const QString& words);
    void showProblem(const QString& words); // what only using it has shown
    // Says nothing and draws no frame of its own: whoever holds it does, by told(). Looked at so soon after a key.
    void leaveWordsToHolder(int checkAfterMs);
    [[nodiscard]] ProposalList* proposals() const;

Q_SIGNALS:
    void edited();                              // the text has become another one; isGood() is false until checked()
    void checked(const QString& text, bool ok); // of the text as it stands
    void told(const QJsonObject& answer);       // of query.check about it; empty: nothing is written
    void returnPressed();                       // no proposal was taken by it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void check();
    void take(const QJsonObject& answer);
    void propose();
    void accept(const QString& text, int position, int length);
    void say(const QString& words, bool wrong);

    server::Control& m_control;
    Words m_words;
    QueryEdit* m_edit;
    TextLabel* m_below;
    TextLabel* m_wrong;
    QPointer<ProposalList> m_proposals;
    QTimer m_checkSoon, m_proposeSoon;
    QString m_hint;
    bool m_good = false;
    bool m_quiet = false;
};

} // namespace espalier::ui
