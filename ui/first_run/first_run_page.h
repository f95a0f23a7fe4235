// One page of the first run: a title, a column of at most 620 px, and a card beside it where there is room.
#pragma once

#include "ui/common/user_sentence.h"
#include "ui/first_run/first_run_answers.h"

#include <QWidget>

class QScrollArea;
class QSettings;
class QVBoxLayout;

namespace espalier::ui {

class MessageBar;
class TextLabel;

class FirstRunPage : public QWidget {
    Q_OBJECT
public:
    FirstRunPage(const QString& step, const QString& title, const QString& words, QWidget* parent = nullptr);

    [[nodiscard]] QString stepName() const { return m_step; }
    [[nodiscard]] virtual QString summary() const = 0; // sub-line in the list of steps
    [[nodiscard]] virtual bool isComplete() const = 0; // Continue is enabled
    [[nodiscard]] virtual QString nextWords() const;   // "Continue", or what this page calls it
    virtual void collect(FirstRunAnswers& answers) const = 0;
    virtual void entered(const FirstRunAnswers& soFar) { Q_UNUSED(soFar) }
    // What may lie in the settings until the set-up is finished: never a secret, never a file.
    virtual void keep(QSettings& settings) const { Q_UNUSED(settings) }
    virtual void restore(const QSettings& settings) { Q_UNUSED(settings) }

    void showError(const UserSentence& sentence);
    void clearError();

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void setSideCard(QWidget* card);
    // A label above its field, a hint below.
    TextLabel* addField(const QString& label, QWidget* field, const QString& hint = {});
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_step;
    MessageBar* m_error;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QVBoxLayout* m_sideColumn;
    QWidget* m_side = nullptr;
};

} // namespace espalier::ui
