/** Tests run in one zone unless the caller asks for another (TEST_ZONE), whatever the machine's own zone is. */
module.exports = () => {
  process.env.TZ = process.env.TEST_ZONE ?? 'UTC';
};
