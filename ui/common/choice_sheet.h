// Picks one of some things by name: a filter, a list, one button. Can offer to make a new one.
#pragma once

#include "ui/common/sheet.h"

#include <QList>

class QLineEdit;

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
    };

    ChoiceSheet(QWidget* over, const QString& title, const QString& words, const QString& action);
    void setChoices(const QList<Choice>& choices);
    void offerNew(const QString& action, const QString& hint);
    void addToFoot(QWidget* widget); // e.g. a choice of channel, at the leading side
    void showProblem(const QString& words);

Q_SIGNALS:
    void chosen(qint64 id);
    void newChosen(const QString& name);

private:
    void show(const QString& filter);
    void check();
    void choose();

    QList<Choice> m_choices;
    QLineEdit* m_filter;
    RecordList* m_list;
    TextLabel* m_problem;
    QWidget* m_newRow;
    QLineEdit* m_newName;
    Button* m_newAction;
    Button* m_action;
};

} // namespace espalier::ui
