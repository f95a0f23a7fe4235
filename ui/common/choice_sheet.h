// Picks one of some things by name: a filter, a list, one button. Can offer to make a new one.
#pragma once

#include "ui/common/sheet.h"

#include <QList>

class QLineEdit;
class QVBoxLayout;

namespace espalier::ui {

class Button;
class RecordList;
class TextLabel;

class ChoiceSheet : public Sheet {
    Q_OBJECT
public:
    struct Choice {
        qint64 id = 0;
        QString name, second, iconName;
        bool isOffered = true; // false: listed, but can't be chosen
    };

    ChoiceSheet(QWidget* over, const QString& title, const QString& words, const QString& action);
    void setChoices(const QList<Choice>& choices);
    void offerNew(const QString& action, const QString& hint);
    void addToFoot(QWidget* widget);    // e.g. a choice of channel, at the leading side
    void addBelowList(QWidget* widget); // e.g. what choosing the row does
    void showProblem(const QString& words);
    [[nodiscard]] QString nameOf(qint64 id) const; // of a choice

Q_SIGNALS:
    void chosen(qint64 id);
    void selectionMoved(qint64 id); // the row that the button would take; 0: none
    void newChosen(const QString& name);

private:
    void show(const QString& filter);
    void check();
    void choose();
    [[nodiscard]] qint64 selected() const; // 0: none
    [[nodiscard]] bool isOffered(qint64 id) const;

    QList<Choice> m_choices;
    QLineEdit* m_filter;
    RecordList* m_list;
    TextLabel* m_problem;
    QVBoxLayout* m_tail;
    QWidget* m_newRow;
    QLineEdit* m_newName;
    Button* m_newAction;
    Button* m_action;
};

} // namespace espalier::ui
