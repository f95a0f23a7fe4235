// One page of a wizard: a title, a column of at most 620 px, and a card beside it where there is room.
#pragma once

#include "ui/common/user_sentence.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace espalier::ui {

class MessageBar;
class TextLabel;

class WizardPage : public QWidget {
    Q_OBJECT
public:
    WizardPage(const QString& step, const QString& title, const QString& words, QWidget* parent = nullptr);

    [[nodiscard]] QString stepName() const { return m_step; }
    [[nodiscard]] virtual QString summary() const = 0; // sub-line in the list of steps
    [[nodiscard]] virtual bool isComplete() const = 0; // Continue is enabled

    void showError(const UserSentence& sentence);
    void clearError();

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void setWords(const QString& title, const QString& words);
    void setSideCard(QWidget* card);
    // A label above its field, a hint below.
    TextLabel* addField(const QString& label, QWidget* field, const QString& hint = {});
    TextLabel* addParagraph(const QString& words);
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_step;
    TextLabel* m_title;
    TextLabel* m_words;
    MessageBar* m_error;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QVBoxLayout* m_sideColumn;
    QWidget* m_side = nullptr;
};

} // namespace espalier::ui
