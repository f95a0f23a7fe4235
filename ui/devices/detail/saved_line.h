// A line of text that saves itself when somebody leaves it or presses Enter, and says that it did. What is typed is
// never taken away by news from the server.
#pragma once

#include <QWidget>

class QLineEdit;

namespace espalier::ui {

class TextLabel;

class SavedLine : public QWidget {
    Q_OBJECT
public:
    // key: as of device.set; it comes back with the text.
    SavedLine(const QString& key, const QString& name, QWidget* parent = nullptr);

    void setSaved(const QString& value); // as the server has it
    void reset();                        // empty: it is of another thing now
    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    void addBeside(QWidget* widget);
    void tellSaved();
    void tellFailed();

Q_SIGNALS:
    void saveRequested(const QString& key, const QString& value);

private:
    void save();

    QString m_key, m_saved, m_sent;
    QLineEdit* m_line;
    TextLabel* m_told;
};

} // namespace espalier::ui
